package se.nyttospar.command.actor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.actor.Registrations.Outcome;
import se.nyttospar.command.privacy.ActorIds;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.CommandRequest;

/** {@code /command/v1/actors} */
@RestController
@RequestMapping("/command/v1/actors")
class Actors {

    private static final Logger AUDIT = LoggerFactory.getLogger("nyttospar.audit");

    record Registration(
            @NotBlank @Size(max = 200) String id,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 200) String email,
            @Nullable @Size(max = 80) String division) {
        @Override
        public String toString() {
            return "Registration[" + id + "]";
        }
    }

    /** A page of people. */
    record Listing(List<Person> items, int page, int limit, long total) {}

    private final People people;
    private final SignIn signIn;
    private final Registrations registrations;

    Actors(People people, SignIn signIn, Registrations registrations) {
        this.people = people;
        this.signIn = signIn;
        this.registrations = registrations;
    }

    @PostMapping
    ResponseEntity<Person> register(@Valid @RequestBody Registration body, CommandRequest request) {
        String id = ActorIds.required("id", body.id());
        Outcome outcome = registrations.once(
                id, request.idempotency(), () -> people.register(id, body.name(), body.email(), body.division()));
        if (outcome.now()) {
            audit("registered", id, request);
        }
        return registered(id, outcome);
    }

    /** Whoever signs in for the first time registers with what their OpenID provider says of them; later it changes nothing. */
    @PostMapping("/me")
    ResponseEntity<Person> signIn(CommandRequest request, HttpServletRequest http) {
        String id = request.actor().id();
        SignIn.Claims claims = signIn.claims(http);
        Outcome outcome = registrations.once(
                id,
                request.idempotency(),
                () -> people.registerFirst(id, claims.name(), claims.email(), claims.division()));
        if (outcome.now() && outcome.fresh()) {
            audit("registered", id, request);
        }
        return registered(id, outcome);
    }

    private ResponseEntity<Person> registered(String id, Outcome outcome) {
        return ResponseEntity.status(outcome.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(known(id));
    }

    @GetMapping("/me")
    Person me(CommandRequest request) {
        return known(request.actor().id());
    }

    @GetMapping("/{id}")
    Person one(@PathVariable String id) {
        return known(ActorIds.normal(id));
    }

    @GetMapping
    Listing list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "20") int limit) {
        if (page < 1) {
            throw new Refusal(Rule.PARAMETER_INVALID, "page", page, "1, 2, 3 …");
        }
        if (limit < 1 || limit > 1000) {
            throw new Refusal(Rule.PARAMETER_INVALID, "limit", limit, "1–1000");
        }
        return new Listing(people.list(limit, (page - 1L) * limit), page, limit, people.count());
    }

    @DeleteMapping("/me")
    ResponseEntity<Void> eraseMe(CommandRequest request) {
        return erase(request.actor().id(), request);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> eraseOne(@PathVariable String id, CommandRequest request) {
        return erase(ActorIds.normal(id), request);
    }

    private ResponseEntity<Void> erase(String id, CommandRequest request) {
        if (!people.erase(id)) {
            throw new Refusal(Rule.ACTOR_UNKNOWN);
        }
        registrations.forget(id);
        audit("erased", id, request);
        return ResponseEntity.noContent().build();
    }

    private Person known(String id) {
        return people.find(id).orElseThrow(() -> new Refusal(Rule.ACTOR_UNKNOWN));
    }

    /** Ids only: the audit log is kept longer than people are known. */
    private static void audit(String what, String id, CommandRequest request) {
        AUDIT.info("actor {} id={} by={}", what, id, request.actor().id());
    }
}
