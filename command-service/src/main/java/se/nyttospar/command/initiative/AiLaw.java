package se.nyttospar.command.initiative;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.nyttospar.events.catalogue.AiRulesFile;
import se.nyttospar.events.initiative.ai.AiRules;

/** What the law asks for where AI is used, as it is shipped. */
@Configuration
class AiLaw {

    @Bean
    AiRules aiRules() {
        return AiRulesFile.read();
    }
}
