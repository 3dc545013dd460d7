package se.nyttospar.command.api;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** {@code /command/v1/rules}: what a refusal's code means, for whoever meets one. */
@RestController
@RequestMapping("/command/v1/rules")
class Rules {

    private static final int MOST = 1000;

    /** A page of rules. */
    record Listing(List<RuleText> items, int page, int limit, long total) {}

    /** Every rule, in the order of its code. */
    static List<RuleText> all() {
        return Arrays.stream(Rule.values())
                .map(RuleText::of)
                .sorted(Comparator.comparing(RuleText::code))
                .toList();
    }

    @GetMapping
    Listing list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "20") int limit) {
        if (page < 1) {
            throw new Refusal(Rule.PARAMETER_INVALID, "page", page, "1, 2, 3 …");
        }
        if (limit < 1 || limit > MOST) {
            throw new Refusal(Rule.PARAMETER_INVALID, "limit", limit, "1–1000");
        }
        List<RuleText> all = all();
        return new Listing(all.stream().skip((page - 1L) * limit).limit(limit).toList(), page, limit, all.size());
    }

    @GetMapping("/{code}")
    RuleText one(@PathVariable String code) {
        return all().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(Rule.RULE_UNKNOWN));
    }
}
