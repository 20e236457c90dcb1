#include "core/backup/BackupHeader.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/storage/Migrations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;
const QString kDaily = u"daily"_s;
const QString kManual = u"manual"_s;

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray fromHex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QString typeName(ColumnType type)
{
    return type == ColumnType::Integer ? u"integer"_s : type == ColumnType::Blob ? u"blob"_s : u"text"_s;
}

ColumnType typeFromName(const QString &name)
{
    return name == u"integer"_s ? ColumnType::Integer : name == u"blob"_s ? ColumnType::Blob : ColumnType::Text;
}

} // namespace

QByteArray toJson(const BackupHeader &header)
{
    return compact({{u"format"_s, kFormat},
                    {u"office"_s, header.office},
                    {u"comune"_s, header.comune},
                    {u"engine"_s, header.engine},
                    {u"schema"_s, header.schema},
                    {u"program"_s, header.program},
                    {u"instant"_s, toInstantText(header.instant)},
                    {u"kind"_s, header.kind == BackupKind::Daily ? kDaily : kManual},
                    {u"seal"_s, toText(header.seal)},
                    {u"key"_s, hex(header.fileKey)}});
}

Result<BackupHeader> headerFromJson(const QByteArray &json, const QString &place)
{
    const QJsonObject read = QJsonDocument::fromJson(json).object();
    if (read.value(u"format"_s).toInt() > kFormat || read.value(u"schema"_s).toInt() > currentSchemaVersion())
        return failure(Error::newer(
            say("«%1» was made by a newer version of Gonfalone (%2): update the program on this computer first.")
                .arg(place, read.value(u"program"_s).toString())));
    BackupHeader header;
    header.office = read.value(u"office"_s).toString();
    header.comune = read.value(u"comune"_s).toString();
    header.engine = read.value(u"engine"_s).toString();
    header.schema = read.value(u"schema"_s).toInt();
    header.program = read.value(u"program"_s).toString();
    header.instant = fromInstantText(read.value(u"instant"_s).toString());
    header.kind = read.value(u"kind"_s).toString() == kDaily ? BackupKind::Daily : BackupKind::Manual;
    header.seal = sealFromText(read.value(u"seal"_s).toString());
    header.fileKey = fromHex(read.value(u"key"_s));
    if (header.office.isEmpty() || header.schema < 1 || header.fileKey.isEmpty() || !header.instant.isValid())
        return failure(Error::corrupt(say("«%1» is no complete backup: use another one.").arg(place)));
    return header;
}

QByteArray toJson(const BackupManifest &manifest)
{
    QJsonArray tables;
    for (const BackedUpTable &table : manifest)
        tables << QJsonObject{{u"name"_s, table.name}, {u"rows"_s, table.rows}, {u"sha256"_s, hex(table.sha256)}};
    return compact({{u"tables"_s, tables}});
}

BackupManifest manifestFromJson(const QByteArray &json)
{
    BackupManifest manifest;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).object().value(u"tables"_s).toArray()) {
        const QJsonObject table = value.toObject();
        manifest << BackedUpTable{table.value(u"name"_s).toString(), table.value(u"rows"_s).toInteger(),
                                  fromHex(table.value(u"sha256"_s))};
    }
    return manifest;
}

QByteArray toJson(const Table &table)
{
    QJsonArray columns;
    for (const Column &column : table.columns)
        columns << QJsonObject{{u"name"_s, column.name}, {u"type"_s, typeName(column.type)}};
    return compact(
        {{u"name"_s, table.name}, {u"columns"_s, columns}, {u"keys"_s, QJsonArray::fromStringList(table.keys)}});
}

Table tableFromJson(const QByteArray &json)
{
    const QJsonObject read = QJsonDocument::fromJson(json).object();
    Table table{read.value(u"name"_s).toString(), {}, {}};
    for (const QJsonValue &value : read.value(u"columns"_s).toArray())
        table.columns << Column{value.toObject().value(u"name"_s).toString(),
                                typeFromName(value.toObject().value(u"type"_s).toString())};
    for (const QJsonValue &value : read.value(u"keys"_s).toArray())
        table.keys << value.toString();
    return table;
}

} // namespace gonfalone
