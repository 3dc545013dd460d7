package se.nyttospar.query.policy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.query.catalogue.Policies;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.Answer;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** A version of the policy held against the whole past, before it takes effect. */
@RestController
@RequestMapping("/query/v1/policies/{version}/check")
@Tag(name = "policies")
public class CheckAnswers {
    private static final Duration AGAIN = Duration.ofSeconds(5);
    private final Views views;
    private final Policies policies;
    private final Checks checks;

    CheckAnswers(Views views, Policies policies, Checks checks) {
        this.views = views;
        this.policies = policies;
        this.checks = checks;
    }

    @GetMapping
    @Operation(
            summary =
                    "Vad versionen skulle ha sagt vid varje månadsslut, jämfört med en annan. 202 medan det räknas; fråga då igen på self."
                            + " / What the version would have said at each month's end, compared with another. 202 while it is worked out; then ask"
                            + " again at self.")
    @ApiResponse(responseCode = "200", description = "Klart / Done", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "202", description = "Räknas / Being worked out", useReturnTypeSchema = true)
    public ResponseEntity<CheckAnswer> check(
            @PathVariable int version,
            @RequestParam(required = false) @Nullable Integer against,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        Question.Put put = put(version, against, Steps.read(step), moment);
        Checks.Standing standing = checks.ask(put);
        Question question = put.question();
        ResponseEntity.BodyBuilder status = standing.result().isPresent()
                ? ResponseEntity.ok()
                : ResponseEntity.accepted()
                        .header(HttpHeaders.LOCATION, question.address())
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(AGAIN.toSeconds()));
        return new Answer<>(CheckAnswer.of(question, standing, paging), question.position(), question.day())
                .response(status);
    }

    @GetMapping("/differences")
    @Operation(
            summary = "Skillnaderna som lista, när jämförelsen är klar."
                    + " / The differences as a list, when the comparison is done.")
    ResponseEntity<ListOf<Difference>> differences(
            @PathVariable int version,
            @RequestParam(required = false) @Nullable Integer against,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        Question.Put put = put(version, against, Steps.read(step), moment);
        Differences found = checks.ask(put)
                .result()
                .orElseThrow(() -> ProblemException.later(
                        "check-running",
                        "Jämförelsen räknas fortfarande. Försök igen om en stund.",
                        "The comparison is still being worked out. Try again in a while.",
                        AGAIN));
        return new Answer<>(
                        ListOf.page(found.all(), paging),
                        put.question().position(),
                        put.question().day())
                .response();
    }

    /** Settles what is asked: versions, position and day. */
    private Question.Put put(int version, @Nullable Integer against, Frequency step, Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> {
                    Policy after = policies.of(tables, version);
                    Policy before = policies.of(tables, against);
                    if (after.version() == before.version()) {
                        throw ProblemException.parameterInvalid(
                                "against ska vara en annan version än %d.".formatted(version),
                                "against is another version than %d.".formatted(version));
                    }
                    return new Question.Put(
                            new Question(version, before.version(), step, tables.position(), tables.day()),
                            after,
                            before);
                })
                .value();
    }
}
