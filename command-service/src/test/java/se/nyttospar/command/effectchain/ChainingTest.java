package se.nyttospar.command.effectchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.command.effectchain.EffectChainCommand.AddNode;
import se.nyttospar.command.effectchain.EffectChainCommand.LinkNodes;
import se.nyttospar.command.effectchain.EffectChainCommand.OpenChain;
import se.nyttospar.command.effectchain.EffectChainCommand.RemoveLink;
import se.nyttospar.command.effectchain.EffectChainCommand.RemoveNode;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.Role;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.effectchain.ChainNode;
import se.nyttospar.events.effectchain.EffectChainEvent;
import se.nyttospar.events.effectchain.EffectChainOpened;
import se.nyttospar.events.effectchain.LinkRemoved;
import se.nyttospar.events.effectchain.NodeAdded;
import se.nyttospar.events.effectchain.NodeKind;
import se.nyttospar.events.effectchain.NodeRemoved;
import se.nyttospar.events.effectchain.NodesLinked;
import se.nyttospar.events.framework.GoalFramework;

class ChainingTest {

    private static final Actor OWNER = new Actor("owner", Set.of(Role.BENEFIT_OWNER), null);
    private static final Actor ADMIN = new Actor("admin", Set.of(Role.ADMIN), null);
    private static final EffectChainOpened OPENED = new EffectChainOpened("c", "i", "f", "Kedjan");
    private static final EffectChainEvent[] THREE = {
        OPENED,
        added("kurs", NodeKind.ACTIVITY),
        added("stod", NodeKind.SUPPORT),
        added("stod-2", NodeKind.SUPPORT),
        added("kortare", NodeKind.EFFECT),
        linked("kurs", "stod", "0.5")
    };

    @Test
    void an_initiative_has_a_chain_and_a_framework_has_one_that_only_an_administrator_opens() {
        given().when(OWNER, new OpenChain("c", "i", "f", "Kedjan", true, framework()), OPENED);
        given(OPENED).when(OWNER, new OpenChain("c", "i", "f", "Kedjan", true, framework()));
        given(OPENED)
                .refuses(OWNER, new OpenChain("c", "i", "f", "Annat", true, framework()), Rule.EFFECT_CHAIN_EXISTS);
        var ofFramework = new OpenChain("c", null, "f", "Regionens", false, framework());
        given().refuses(OWNER, ofFramework, Rule.ROLE_MISSING);
        given().when(ADMIN, ofFramework, new EffectChainOpened("c", null, "f", "Regionens"));
        given(new EffectChainOpened("c", null, "f", "Regionens"))
                .refuses(OWNER, add("kurs", NodeKind.ACTIVITY), Rule.ROLE_MISSING);
    }

    @Test
    void refuses_the_chain_of_something_unknown() {
        given().refuses(OWNER, new OpenChain("c", "i", "f", "x", false, framework()), Rule.INITIATIVE_UNKNOWN);
        given().refuses(OWNER, new OpenChain("c", "i", "f", "x", true, null), Rule.FRAMEWORK_UNKNOWN);
        given().refuses(OWNER, add("kurs", NodeKind.ACTIVITY), Rule.EFFECT_CHAIN_UNKNOWN);
    }

    @Test
    void steps_refer_to_benefits_and_goals_that_exist() {
        var effect = new ChainNode("e", NodeKind.EFFECT, "Effekt", "b", null);
        var goal = new ChainNode("g", NodeKind.GOAL, "Mål", null, "g");

        given(OPENED).when(OWNER, new AddNode("c", effect, true, framework()), new NodeAdded("c", effect));
        given(OPENED).refuses(OWNER, new AddNode("c", effect, false, framework()), Rule.BENEFIT_UNKNOWN);
        given(OPENED).when(OWNER, new AddNode("c", goal, false, framework()), new NodeAdded("c", goal));
        given(OPENED).refuses(OWNER, new AddNode("c", goal, false, null), Rule.GOAL_UNKNOWN);
        given(OPENED)
                .refuses(
                        OWNER,
                        new AddNode("c", new ChainNode("g", NodeKind.GOAL, "Mål", "b", null), true, framework()),
                        Rule.CHAIN_REFERENCE_MISPLACED);
        given(OPENED)
                .refuses(
                        OWNER,
                        new AddNode("c", new ChainNode("e", NodeKind.EFFECT, "E", null, "g"), true, framework()),
                        Rule.CHAIN_REFERENCE_MISPLACED);
    }

    @Test
    void a_step_is_added_once() {
        given(THREE).when(OWNER, add("kurs", NodeKind.ACTIVITY));
        given(THREE).refuses(OWNER, add("kurs", NodeKind.SERVICE), Rule.CHAIN_NODE_EXISTS);
    }

    @Test
    void links_lead_forward_or_to_the_same_kind_and_say_how_much_they_contribute() {
        given(THREE).when(OWNER, link("stod", "kortare", "1"), linked("stod", "kortare", "1"));
        given(THREE).when(OWNER, link("stod", "stod-2", "0.1"), linked("stod", "stod-2", "0.1"));
        given(THREE).when(OWNER, link("kurs", "kortare", "0.1"), linked("kurs", "kortare", "0.1"));
        given(THREE).refuses(OWNER, link("kortare", "stod-2", "0.1"), Rule.CHAIN_LINK_BACKWARDS);
        given(THREE).refuses(OWNER, link("kurs", "okand", "0.1"), Rule.CHAIN_NODE_UNKNOWN);
        given(THREE).refuses(OWNER, link("okand", "kurs", "0.1"), Rule.CHAIN_NODE_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.5", "1.000000000001"})
    void refuses_a_contribution_that_is_no_share(String contribution) {
        given(THREE).refuses(OWNER, link("stod", "kortare", contribution), Rule.CONTRIBUTION_OUT_OF_RANGE);
    }

    @Test
    void refuses_a_circle_and_names_it() {
        assertThatThrownBy(() -> given(THREE).decide(OWNER, link("stod", "kurs", "0.5")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(Rule.EFFECT_CHAIN_CYCLE);
                    assertThat(refusal.detailSv()).contains("stod → kurs → stod");
                });
        given(THREE).refuses(OWNER, link("kurs", "kurs", "0.5"), Rule.EFFECT_CHAIN_CYCLE);
        given(THREE)
                .and(linked("stod", "stod-2", "0.5"))
                .refuses(OWNER, link("stod-2", "stod", "0.5"), Rule.EFFECT_CHAIN_CYCLE);
    }

    @Test
    void another_contribution_replaces_the_first_when_it_has_been_read() {
        given(THREE).when(OWNER, link("kurs", "stod", "0.50"));
        given(THREE).when(OWNER, link("kurs", "stod", "0.6"), linked("kurs", "stod", "0.6"));
        given(THREE).withoutVersion().refuses(OWNER, link("kurs", "stod", "0.6"), Rule.IF_MATCH_MISSING);
    }

    @Test
    void a_step_goes_with_its_links() {
        var removed = new NodeRemoved("c", "stod", "Blev inte av");
        given(THREE).when(OWNER, new RemoveNode("c", "stod", "Blev inte av"), removed);
        given(THREE).refuses(OWNER, new RemoveNode("c", "okand", "x"), Rule.CHAIN_NODE_UNKNOWN);
        given(THREE).withoutVersion().refuses(OWNER, new RemoveNode("c", "stod", "x"), Rule.IF_MATCH_MISSING);
        given(THREE)
                .and(removed)
                .and(added("stod", NodeKind.SUPPORT))
                .refuses(OWNER, new RemoveLink("c", "kurs", "stod", "x"), Rule.CHAIN_LINK_UNKNOWN);
    }

    @Test
    void a_link_is_removed_and_the_way_is_free_for_the_other_direction() {
        var removed = new LinkRemoved("c", "stod", "stod-2", "Syns inte");
        var linked = given(THREE).and(linked("stod", "stod-2", "0.5"));

        linked.when(OWNER, new RemoveLink("c", "stod", "stod-2", "Syns inte"), removed);
        linked.and(removed).when(OWNER, link("stod-2", "stod", "0.5"), linked("stod-2", "stod", "0.5"));
        given(THREE).withoutVersion().refuses(OWNER, new RemoveLink("c", "kurs", "stod", "x"), Rule.IF_MATCH_MISSING);
    }

    @Test
    void there_is_an_end_to_how_large_a_chain_becomes() {
        List<EffectChainEvent> events = new ArrayList<>(List.of(OPENED));
        IntStream.range(0, 500).forEach(i -> events.add(added("n" + i, NodeKind.ACTIVITY)));

        given(events.toArray(EffectChainEvent[]::new))
                .refuses(OWNER, add("one-too-many", NodeKind.ACTIVITY), Rule.CHAIN_TOO_LARGE);
    }

    private static AddNode add(String id, NodeKind kind) {
        return new AddNode("c", new ChainNode(id, kind, "Steg", null, null), false, framework());
    }

    private static NodeAdded added(String id, NodeKind kind) {
        return new NodeAdded("c", new ChainNode(id, kind, "Steg", null, null));
    }

    private static LinkNodes link(String from, String to, String contribution) {
        return new LinkNodes("c", from, to, new BigDecimal(contribution));
    }

    private static NodesLinked linked(String from, String to, String contribution) {
        return new NodesLinked("c", from, to, new BigDecimal(contribution));
    }

    private static GoalFramework framework() {
        LocalText name = new LocalText("Mål", null);
        return new GoalFramework(
                name,
                null,
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2028, 12, 31),
                List.of(new GoalFramework.Perspective("p", name, List.of(new GoalFramework.StrategicGoal("g", name)))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static History given(EffectChainEvent... events) {
        History history = new History();
        for (EffectChainEvent event : events) {
            history.and(event);
        }
        return history;
    }

    private static final class History {
        private EffectChainState state = new EffectChainState.Unopened();
        private @Nullable Long version = 3L;

        History and(EffectChainEvent event) {
            state = EffectChainState.evolve(state, event);
            return this;
        }

        History withoutVersion() {
            version = null;
            return this;
        }

        void when(Actor actor, EffectChainCommand command, EffectChainEvent... expected) {
            assertThat(decide(actor, command)).containsExactly(expected);
        }

        void refuses(Actor actor, EffectChainCommand command, Rule rule) {
            assertThatThrownBy(() -> decide(actor, command)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.rule()).isEqualTo(rule);
                assertThat(refusal.detailSv()).isNotBlank().doesNotContain("%s");
                assertThat(refusal.detailEn()).isNotBlank().doesNotContain("%s");
            });
        }

        private List<EffectChainEvent> decide(Actor actor, EffectChainCommand command) {
            return EffectChainDecider.decide(
                    command, state, new Circumstances(actor, LocalDate.of(2026, 6, 15), version));
        }
    }
}
