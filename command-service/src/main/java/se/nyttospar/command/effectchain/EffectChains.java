package se.nyttospar.command.effectchain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.benefit.PromisedProfiles;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.effectchain.EffectChainCommand.AddNode;
import se.nyttospar.command.effectchain.EffectChainCommand.LinkNodes;
import se.nyttospar.command.effectchain.EffectChainCommand.OpenChain;
import se.nyttospar.command.effectchain.EffectChainCommand.RemoveLink;
import se.nyttospar.command.effectchain.EffectChainCommand.RemoveNode;
import se.nyttospar.command.initiative.InitiativeState;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Answer;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.effectchain.ChainNode;
import se.nyttospar.events.effectchain.NodeKind;

/** {@code /command/v1/effect-chains} */
@RestController
@RequestMapping("/command/v1/effect-chains")
class EffectChains {

    record Chain(
            @Nullable String id,
            @Nullable @Size(max = 80) String initiativeId,
            @Nullable @Size(max = 80) String frameworkId,
            @NotBlank @Size(max = 200) String title) {}

    record Node(
            @Nullable String id,
            @NotNull NodeKind kind,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 80) String benefitId,
            @Nullable @Size(max = 80) String goalId) {}

    record Link(
            @NotBlank @Size(max = 80) String from,
            @NotBlank @Size(max = 80) String to,
            @NotNull BigDecimal contribution) {}

    record NodeRemoval(@NotBlank @Size(max = 4000) String reason) {}

    record LinkRemoval(
            @NotBlank @Size(max = 80) String from,
            @NotBlank @Size(max = 80) String to,
            @NotBlank @Size(max = 4000) String reason) {}

    private final CommandDesk desk;
    private final Definitions definitions;
    private final PromisedProfiles benefits;
    private final ChainDirectory chains;

    EffectChains(CommandDesk desk, Definitions definitions, PromisedProfiles benefits, ChainDirectory chains) {
        this.desk = desk;
        this.definitions = definitions;
        this.benefits = benefits;
        this.chains = chains;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> open(@Valid @RequestBody Chain body, CommandRequest request) {
        String id = Ids.chosenOrOf(request, body.id());
        InitiativeState.Proposed initiative = body.initiativeId() != null
                        && definitions.initiative(body.initiativeId()) instanceof InitiativeState.Proposed proposed
                ? proposed
                : null;
        String framework = body.frameworkId() == null && initiative != null
                ? initiative.proposal().frameworkId()
                : body.frameworkId();
        if (framework == null) {
            throw body.initiativeId() == null
                    ? new Refusal(Rule.EFFECT_CHAIN_WITHOUT_SUBJECT)
                    : new Refusal(Rule.INITIATIVE_UNKNOWN, body.initiativeId());
        }
        var command = new OpenChain(
                id, body.initiativeId(), framework, body.title(), initiative != null, definitions.framework(framework));
        return CommandAnswers.created(id, perform(command, request));
    }

    @PostMapping("/{id}/nodes")
    ResponseEntity<CommandAnswers.Body> add(
            @PathVariable String id, @Valid @RequestBody Node body, CommandRequest request) {
        var node = new ChainNode(
                Ids.chosenOrOf(request, body.id()), body.kind(), body.title(), body.benefitId(), body.goalId());
        var command = new AddNode(
                Ids.check(id),
                node,
                body.benefitId() != null && benefits.of(body.benefitId()) != null,
                chains.frameworkOf(id).map(definitions::framework).orElse(null));
        return CommandAnswers.created(node.nodeId(), perform(command, request));
    }

    @PostMapping("/{id}/nodes/{nodeId}/removal")
    ResponseEntity<CommandAnswers.Body> remove(
            @PathVariable String id,
            @PathVariable String nodeId,
            @Valid @RequestBody NodeRemoval body,
            CommandRequest request) {
        return CommandAnswers.done(
                nodeId, perform(new RemoveNode(Ids.check(id), Ids.check(nodeId), body.reason()), request));
    }

    @PostMapping("/{id}/links")
    ResponseEntity<CommandAnswers.Body> link(
            @PathVariable String id, @Valid @RequestBody Link body, CommandRequest request) {
        var command = new LinkNodes(Ids.check(id), body.from(), body.to(), body.contribution());
        return CommandAnswers.done(id, perform(command, request));
    }

    @PostMapping("/{id}/link-removals")
    ResponseEntity<CommandAnswers.Body> unlink(
            @PathVariable String id, @Valid @RequestBody LinkRemoval body, CommandRequest request) {
        var command = new RemoveLink(Ids.check(id), body.from(), body.to(), body.reason());
        return CommandAnswers.done(id, perform(command, request));
    }

    private Answer perform(EffectChainCommand command, CommandRequest request) {
        return desk.perform(command, request.circumstances(), request.idempotency());
    }
}
