package se.nyttospar.command.effectchain;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.command.directory.Directory;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.effectchain.EffectChainOpened;

/** Whose chain is which, kept in the transaction of the event that says so. */
@Component
@ProcessingGroup(Directory.PROCESSOR)
class ChainDirectory {

    private final JdbcClient jdbc;

    ChainDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(EffectChainOpened event) {
        String subject = event.initiativeId() == null
                ? "framework:" + event.frameworkId()
                : "initiative:" + event.initiativeId();
        try {
            jdbc.sql("insert into effect_chain (chain_id, subject, framework_id) values (:chain, :subject, :framework)")
                    .param("chain", event.chainId())
                    .param("subject", subject)
                    .param("framework", event.frameworkId())
                    .update();
        } catch (DuplicateKeyException _) {
            throw new Refusal(Rule.EFFECT_CHAIN_ALREADY, subject);
        }
    }

    /** The goal framework that a chain names goals in. */
    Optional<String> frameworkOf(String chainId) {
        return jdbc.sql("select framework_id from effect_chain where chain_id = :chain")
                .param("chain", chainId)
                .query(String.class)
                .optional();
    }
}
