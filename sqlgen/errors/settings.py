"""Mistakes in what a project says of itself."""

from sqlgen.errors.base import SqlgenError


class SettingsError(SqlgenError):
    """What the project says of itself does not do."""


class SettingsMissing(SettingsError):
    folder: str
    sentence = "no settings: {folder} holds no alembic.ini and no pyproject.toml with [tool.sqlgen] or [tool.alembic]"
    way_out = "name the file with -c/--config, or make an environment with sqlgen init"


class SettingsUnreadable(SettingsError):
    reason: str
    sentence = "the settings cannot be read: {reason}"


class SectionMissing(SettingsError):
    section: str
    known: tuple[str, ...]
    sentence = "there is no section [{section}]"
    known_are = "the sections"
    wrong = "section"


class SettingUnknown(SettingsError):
    key: str
    known: tuple[str, ...]
    sentence = "there is no setting {key}"
    known_are = "the settings"
    wrong = "key"


class SettingInvalid(SettingsError):
    key: str
    reason: str
    sentence = "{key}: {reason}"


class DatabaseMissing(SettingsError):
    names: str
    sentence = "the answer is of one database, and the project has several"
    way_out = "say --database with one of {names}"


class DatabaseUnknown(SettingsError):
    name: str
    known: tuple[str, ...]
    sentence = "the setting databases names no {name}"
    known_are = "the databases"
    wrong = "name"


class BaselineUnreadable(SettingsError):
    reason: str
    sentence = "the baseline cannot be read: {reason}"
    way_out = "make it by pg_dump --schema-only, mysqldump --no-data or .schema in sqlite3"


class ModelsFailed(SettingsError):
    reason: str
    sentence = "the models of the baseline cannot be imported: {reason}"
    way_out = 'mend that; or give a dump of the schema instead: baseline = "schema.sql"'


class ModelsImportFailed(SettingsError):
    reason: str
    sentence = "the models of the baseline cannot be imported, as an import failed: {reason}"
    way_out = (
        "install what they import beside sqlgen, or name its folder in prepend_sys_path; have nothing stand for it, by "
        'the setting stubs; or give a dump of the schema instead: baseline = "schema.sql"'
    )


class ModelsAct(SettingsError):
    sentence = "the models of the baseline change a database while they are imported"
    way_out = (
        "do it in a function, which the application calls where it starts; or give a dump of the schema instead: "
        'baseline = "schema.sql"'
    )


class ModelsMissing(SettingsError):
    name: str
    known: tuple[str, ...]
    sentence = "the models of the baseline have no {name}"
    known_are = "their names"
    wrong = "name"


class ModelsOther(SettingsError):
    kind: str
    sentence = "the baseline is to be a MetaData, a declarative base or a list of such, and this is of the type {kind}"
    way_out = 'name the one that env.py has as target_metadata, as in baseline = "app.models:Base.metadata"'


class DialectMissing(SettingsError):
    sentence = "no dialect is chosen, and neither sqlalchemy.url nor env.py names one"
    way_out = 'give --dialect, or in pyproject.toml: [tool.sqlgen] dialects = ["postgresql", "mysql", "sqlite"]'


class DialectUnknown(SettingsError):
    name: str
    known: tuple[str, ...]
    sentence = "there is no dialect {name}"
    known_are = "the dialects"
    wrong = "name"
