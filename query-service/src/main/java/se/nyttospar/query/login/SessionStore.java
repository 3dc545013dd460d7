package se.nyttospar.query.login;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Where sessions lie: in the database, so that they outlive a restart and every instance knows them. */
@Configuration(proxyBeanMethods = false)
public class SessionStore {

    /** Connections of their own: a rebuild that needs all others must not log anybody out. */
    @Bean(defaultCandidate = false)
    @SpringSessionDataSource
    HikariDataSource sessionPool(JdbcConnectionDetails database, LoginProperties login) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("sessions");
        config.setJdbcUrl(database.getJdbcUrl());
        config.setUsername(database.getUsername());
        config.setPassword(database.getPassword());
        config.setMaximumPoolSize(login.connections());
        config.setMinimumIdle(0);
        config.setConnectionTimeout(login.patience().toMillis());
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(@SpringSessionDataSource DataSource sessions) {
        TransactionTemplate own = new TransactionTemplate(new DataSourceTransactionManager(sessions));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return own;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleSessions(LoginProperties login) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(login.idle());
    }

    @Bean(defaultCandidate = false)
    ConversionService springSessionConversionService() {
        return SessionBytes.conversions();
    }

    /** A name that browsers accept from this host only, over an encrypted connection only; except on this machine itself. */
    @Bean
    CookieSerializer sessionCookie(LoginProperties login) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(login.secure() ? "__Host-nyttospar" : "nyttospar");
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(login.secure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
