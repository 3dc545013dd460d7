package se.nyttospar.query.views;

import java.sql.Connection;
import java.sql.SQLException;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.effectchain.EffectChainEvent;
import se.nyttospar.events.forum.ForumEvent;
import se.nyttospar.events.framework.FrameworkEvent;
import se.nyttospar.events.indicator.IndicatorEvent;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.meeting.MeetingEvent;
import se.nyttospar.events.organisation.OrganisationEvent;
import se.nyttospar.events.policy.PolicyEvent;
import se.nyttospar.events.policy.PolicyPublished;
import se.nyttospar.events.portfolio.PortfolioEvent;
import se.nyttospar.events.realisedbenefit.RealisedBenefitEvent;
import se.nyttospar.events.redaction.Redaction;
import se.nyttospar.events.redaction.RedactionEvent;
import se.nyttospar.events.reference.ReferenceEvent;
import se.nyttospar.query.benefit.BenefitRows;
import se.nyttospar.query.catalogue.CatalogueRows;
import se.nyttospar.query.changes.ChangeFacts;
import se.nyttospar.query.effectchain.ChainRows;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.exchange.ReferenceRows;
import se.nyttospar.query.feed.FeedRecord;
import se.nyttospar.query.generation.EventNotApplicableException;
import se.nyttospar.query.generation.Facts;
import se.nyttospar.query.generation.Generation;
import se.nyttospar.query.initiative.InitiativeRows;
import se.nyttospar.query.meeting.MeetingRows;
import se.nyttospar.query.realisedbenefit.RealisationRows;
import se.nyttospar.query.redaction.RedactionRows;

/** Everything that is known about the portfolio, and that it changed. */
final class PortfolioFacts implements Facts {
    private final EventJson json;
    private final Generation generation;
    private final CatalogueRows catalogue = new CatalogueRows();
    private final InitiativeRows initiatives = new InitiativeRows();
    private final BenefitRows benefits = new BenefitRows();
    private final RealisationRows realisations = new RealisationRows();
    private final ChainRows chains = new ChainRows();
    private final ReferenceRows references = new ReferenceRows();
    private final MeetingRows meetings = new MeetingRows();
    private final RedactionRows redactions = new RedactionRows();
    private final ChangeFacts changes;

    PortfolioFacts(EventJson json, Generation generation, ChangeFacts changes) {
        this.json = json;
        this.generation = generation;
        this.changes = changes;
    }

    @Override
    public void add(FeedRecord record) {
        DomainEvent event = json.read(record.type(), record.revision(), record.json());
        if (!event.stream().equals(record.stream())) {
            throw new EventNotApplicableException(
                    "The event speaks of %s but came in %s".formatted(event.stream(), record.stream()));
        }
        if (event instanceof Redaction redaction) {
            redact(record, redaction);
        }
        switch (event) {
            case RedactionEvent _ -> {}
            case BenefitEvent benefit -> benefits.add(record, benefit);
            case InitiativeEvent initiative -> initiatives.add(record, initiative);
            case RealisedBenefitEvent realised -> realisations.add(record, realised);
            case EffectChainEvent chain -> chains.add(record, chain);
            case ReferenceEvent reference -> references.add(record, reference);
            case MeetingEvent meeting -> meetings.add(record, meeting);
            case FrameworkEvent _, OrganisationEvent _, IndicatorEvent _, PortfolioEvent _, ForumEvent _ ->
                catalogue.add(record);
            case PolicyEvent policy -> add(record, policy);
            default ->
                throw new EventNotApplicableException("The portfolio does not know what to make of " + record.type());
        }
        changes.add(record);
    }

    private void redact(FeedRecord record, Redaction redaction) {
        redactions.add(record, redaction);
        if (record.family().equals(RealisedBenefitEvent.FAMILY)) {
            realisations.redact(record, redaction);
        }
    }

    /** A policy that cannot be gone by would stand in the way of every answer. */
    private void add(FeedRecord record, PolicyEvent event) {
        if (event instanceof PolicyPublished published) {
            try {
                Policy.of(published.policy());
            } catch (IllegalArgumentException e) {
                throw new EventNotApplicableException(String.valueOf(e.getMessage()));
            }
        }
        catalogue.add(record);
    }

    @Override
    public void write(Connection connection) throws SQLException {
        String schema = generation.schema();
        redactions.say(connection, schema);
        catalogue.write(connection, schema);
        initiatives.write(connection, schema);
        benefits.write(connection, schema);
        realisations.write(connection, schema);
        chains.write(connection, schema);
        references.write(connection, schema);
        meetings.write(connection, schema);
        redactions.carryOut(connection, schema);
        changes.write(connection, schema);
    }
}
