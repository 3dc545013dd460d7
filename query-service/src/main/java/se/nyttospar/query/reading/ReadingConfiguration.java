package se.nyttospar.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.nyttospar.query.generation.Projection;
import se.nyttospar.query.generation.Tokens;
import se.nyttospar.query.generation.ViewsProperties;
import tools.jackson.databind.json.JsonMapper;

/** What reads the views. */
@Configuration(proxyBeanMethods = false)
public class ReadingConfiguration {

    @Bean
    ReadingPool readingPool(JdbcConnectionDetails database, ReadingProperties reading) {
        return new ReadingPool(database, reading);
    }

    @Bean
    Positions positions(ReadingPool pool, Tokens tokens, ViewSignals signals) {
        Positions positions = new Positions(pool.jdbc(), tokens);
        signals.onMove(positions::look);
        return positions;
    }

    /** What has not changed since it was fetched is not sent again; streams never end and are not held back. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> unchanged() {
        var filter = new FilterRegistrationBean<ShallowEtagHeaderFilter>(new ShallowEtagHeaderFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return request.getRequestURI().equals("/query/v1/events");
            }
        });
        filter.addUrlPatterns("/query/v1/*");
        return filter;
    }

    @Bean
    Today today() {
        return new Today(Clock.systemUTC());
    }

    @Bean
    ViewSignals viewSignals(JdbcConnectionDetails database) {
        return new ViewSignals(database);
    }

    @Bean
    Views views(
            ReadingPool pool,
            Positions positions,
            Tokens tokens,
            List<Projection> projections,
            ViewsProperties properties,
            Today today) {
        return new Views(pool, positions, tokens, projections, properties.patience(), today);
    }

    @Bean
    WebMvcConfigurer moments(Today today, JsonMapper mapper) {
        return new WebMvcConfigurer() {
            /** Who does not say what they want gets JSON. */
            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
                negotiation.defaultContentType(MediaType.APPLICATION_JSON);
            }

            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.addCustomConverter(new CsvLists(mapper));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new MomentArgument(today));
                resolvers.add(new ClearanceArgument());
            }
        };
    }
}
