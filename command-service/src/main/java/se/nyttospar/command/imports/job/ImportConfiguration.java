package se.nyttospar.command.imports.job;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.nyttospar.command.imports.file.Tables;

/** How files are read. */
@Configuration
class ImportConfiguration {

    @Bean
    Tables tables(ImportProperties properties) {
        return new Tables(properties.workbook());
    }
}
