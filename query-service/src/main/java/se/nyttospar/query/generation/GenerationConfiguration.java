package se.nyttospar.query.generation;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.nyttospar.query.feed.KafkaProperties;

/** What fills the views. */
@Configuration(proxyBeanMethods = false)
public class GenerationConfiguration {

    @Bean
    Tokens tokens(JdbcClient jdbc) {
        return new Tokens(jdbc);
    }

    @Bean
    ViewKeeper viewKeeper(
            List<Projection> projections,
            DataSource dataSource,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Tokens tokens,
            KafkaProperties kafka,
            ViewsProperties views,
            @Value("${nyttospar.node-id}") String nodeId) {
        return new ViewKeeper(
                projections,
                new Generations(jdbc, new TransactionTemplate(transactions), tokens),
                new Fillings(dataSource, transactions, kafka, views, nodeId),
                views);
    }
}
