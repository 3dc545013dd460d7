package se.nyttospar.command.realisedbenefit;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.ClaimRealisation;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.CorrectClaim;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.Reinvest;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.RejectClaim;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.ValidateRealisation;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.WithdrawClaim;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Answer;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.realisedbenefit.RealisationClaim;

/** {@code /command/v1/realised-benefits} */
@RestController
@RequestMapping("/command/v1/realised-benefits")
class RealisedBenefits {

    private final CommandDesk desk;
    private final Claims claims;
    private final LineClaims lines;

    RealisedBenefits(CommandDesk desk, Claims claims, LineClaims lines) {
        this.desk = desk;
        this.claims = claims;
        this.lines = lines;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> claim(@Valid @RequestBody ClaimBodies.Claim body, CommandRequest request) {
        String id = Ids.chosenOrOf(request, body.id());
        RealisationClaim claim = claims.complete(body);
        OtherClaims others = lines.besides(id, claim);
        Answer answer = perform(new ClaimRealisation(id, claim, others), request);
        return CommandAnswers.created(id, answer, warnings(others, claim.contributionShare()));
    }

    @PostMapping("/{id}/correction")
    ResponseEntity<CommandAnswers.Body> correct(
            @PathVariable String id, @Valid @RequestBody ClaimBodies.Correction body, CommandRequest request) {
        OtherClaims others = lines.besides(Ids.check(id));
        var command = new CorrectClaim(
                id,
                body.amount(),
                body.contributionShare(),
                body.lineTotal(),
                body.evidence(),
                body.comment(),
                body.reason(),
                others);
        return CommandAnswers.done(id, perform(command, request), warnings(others, body.contributionShare()));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<CommandAnswers.Body> withdraw(
            @PathVariable String id, @Valid @RequestBody ClaimBodies.Withdrawal body, CommandRequest request) {
        return CommandAnswers.done(id, perform(new WithdrawClaim(Ids.check(id), body.reason()), request));
    }

    @PostMapping("/{id}/validation")
    ResponseEntity<CommandAnswers.Body> validate(
            @PathVariable String id, @Valid @RequestBody ClaimBodies.Validated body, CommandRequest request) {
        return CommandAnswers.done(id, perform(new ValidateRealisation(Ids.check(id), body.comment()), request));
    }

    @PostMapping("/{id}/rejection")
    ResponseEntity<CommandAnswers.Body> reject(
            @PathVariable String id, @Valid @RequestBody ClaimBodies.Rejection body, CommandRequest request) {
        return CommandAnswers.done(id, perform(new RejectClaim(Ids.check(id), body.reason()), request));
    }

    @PostMapping("/{id}/reinvestments")
    ResponseEntity<CommandAnswers.Body> reinvest(
            @PathVariable String id, @Valid @RequestBody ClaimBodies.Reinvestment body, CommandRequest request) {
        String reinvestment = Ids.chosenOrOf(request, body.id());
        var command = new Reinvest(Ids.check(id), reinvestment, body.amount(), body.purpose(), body.date());
        return CommandAnswers.created(reinvestment, perform(command, request));
    }

    private Answer perform(RealisedBenefitCommand command, CommandRequest request) {
        return desk.perform(command, request.circumstances(), request.idempotency());
    }

    /** Shares that together are more than the whole are allowed: they may be settled later, and everybody can see them. */
    private static List<Reason> warnings(OtherClaims others, @Nullable BigDecimal share) {
        Rule rule = Rule.CONTRIBUTION_SHARES_ABOVE_ONE;
        return share != null && others.exceedWith(share)
                ? List.of(Reason.of(
                        rule,
                        "contributionShare",
                        share.add(others.shares()).stripTrailingZeros().toPlainString()))
                : List.of();
    }
}
