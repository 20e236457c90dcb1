#include "core/calendar/IcsFile.h"

#include "core/base/Text.h"
#include "core/calendar/IcsStructure.h"
#include "core/calendar/IcsText.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <new>

using namespace Qt::StringLiterals;

namespace gonfalone {

namespace {

QString nameOr(const QString &name)
{
    return name.isEmpty() ? say("this calendar") : name;
}

Error tooLarge(const QString &name, const IcsLimits &limits)
{
    return Error::invalid(
        say("«%1» is larger than %2 MB: export a shorter period from the calendar program, and import "
            "one file after the other.")
            .arg(nameOr(name), QString::number(limits.maxBytes / (1024 * 1024))));
}

Error withoutMemory(const QString &name)
{
    return Error::unavailable(
        say("There is not enough memory to read «%1»: close other programs and try again.").arg(nameOr(name)));
}

Error notACalendar(const QByteArray &bytes, const QString &name)
{
    const QByteArray head = bytes.left(512).trimmed().toLower();
    if (head.isEmpty())
        return Error::invalid(say("«%1» is empty: export it again from the calendar program.").arg(nameOr(name)));
    if (head.startsWith("<!doctype html") || head.startsWith("<html"))
        return Error::invalid(
            say("«%1» is a web page and no calendar: the address asks for a sign-in, perhaps. Download "
                "the .ics file with the browser.")
                .arg(nameOr(name)));
    return Error::invalid(say("«%1» is no calendar file: it has no line BEGIN:VCALENDAR. Export it again in iCalendar "
                              "format (.ics).")
                              .arg(nameOr(name)));
}

/// UTF-16 as UTF-8, and line ends of old Macintoshes as everybody's; anything else as it is.
QByteArray asBytesOfText(const QByteArray &bytes)
{
    const bool little = bytes.startsWith("\xFF\xFE");
    if (little || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        const QString text = decoder(bytes);
        return text.toUtf8();
    }
    if (bytes.contains('\n') || !bytes.contains('\r'))
        return bytes;
    QByteArray lines = bytes;
    return lines.replace('\r', '\n');
}

Result<std::shared_ptr<const IcsFile::Contents>> readContents(const QByteArray &bytes, const IcsLimits &limits,
                                                              const QString &name)
{
    if (bytes.size() > limits.maxBytes)
        return failure(tooLarge(name, limits));
    auto contents = std::make_shared<IcsFile::Contents>();
    contents->raw = asBytesOfText(bytes);
    IcsStructure structure(*contents, limits);
    if (const QString fault = structure.read(); !fault.isEmpty())
        return failure(Error::invalid(fault.arg(nameOr(name))));
    if (contents->components.empty())
        return failure(notACalendar(contents->raw, name));
    return contents;
}

} // namespace

Result<IcsFile> IcsFile::read(const QByteArray &bytes, const IcsLimits &limits, const QString &name)
{
    try {
        TRY(auto contents, readContents(bytes, limits, name));
        return IcsFile(std::move(contents));
    } catch (const std::bad_alloc &) {
        return failure(withoutMemory(name));
    }
}

Result<IcsFile> IcsFile::readFile(const QString &path, const IcsLimits &limits)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return failure(Error::notFound(say("«%1» does not exist any more: choose the file again.").arg(name)));
    if (!info.isFile())
        return failure(Error::invalid(say("«%1» is not a file: choose a calendar in .ics format.").arg(name)));
    if (info.size() > limits.maxBytes)
        return failure(tooLarge(name, limits));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::unavailable(say("«%1» cannot be read: check that you may open it and that the disk is "
                                              "connected.")
                                              .arg(name),
                                          file.errorString()));
    QByteArray bytes;
    try {
        bytes = file.read(limits.maxBytes + 1);
    } catch (const std::bad_alloc &) {
        return failure(withoutMemory(name));
    }
    if (file.error() != QFileDevice::NoError)
        return failure(
            Error::unavailable(say("«%1» cannot be read to its end: copy it to this computer and try again.").arg(name),
                               file.errorString()));
    return read(bytes, limits, name);
}

qsizetype IcsFile::componentCount() const
{
    return qsizetype(m_contents->components.size());
}

IcsComponent IcsFile::component(qsizetype index) const
{
    return {m_contents.get(), quint32(index)};
}

const IcsProblems &IcsFile::problems() const
{
    return m_contents->problems;
}

bool IcsFile::wasRecoded() const
{
    return m_contents->recoded;
}

QByteArrayView IcsFile::bytes() const
{
    return m_contents->raw;
}

QByteArrayView IcsFile::Contents::text(const Line &line) const
{
    if (line.folded)
        return QByteArrayView(unfolded).sliced(foldedLines[line.place].text, line.length);
    return QByteArrayView(raw).sliced(line.place, line.length);
}

quint32 IcsFile::Contents::rawStart(quint32 line) const
{
    if (line >= lines.size())
        return quint32(raw.size());
    return lines[line].folded ? foldedLines[lines[line].place].raw : lines[line].place;
}

quint32 IcsFile::Contents::numberOf(quint32 line) const
{
    const quint32 marked = line / IcsStructure::kMarkEvery;
    const quint32 from = rawStart(marked * IcsStructure::kMarkEvery);
    const auto *const begin = raw.constData() + from;
    const auto *const end = raw.constData() + rawStart(line);
    return lineMarks[marked] + quint32(std::count(begin, end, '\n'));
}

IcsName IcsProperty::id() const
{
    return m_contents->lines[m_line].id;
}

bool IcsProperty::isValid() const
{
    return m_contents->lines[m_line].valueStart > 0;
}

QByteArrayView IcsProperty::name() const
{
    const auto &line = m_contents->lines[m_line];
    return m_contents->text(line).first(line.nameLength);
}

QByteArrayView IcsProperty::value() const
{
    const auto &line = m_contents->lines[m_line];
    return m_contents->text(line).sliced(line.valueStart);
}

QString IcsProperty::text() const
{
    return unescapedText(value());
}

bool IcsProperty::hasParameters() const
{
    const auto &line = m_contents->lines[m_line];
    return line.valueStart > line.nameLength + 1u;
}

ContentParameters IcsProperty::parameters() const
{
    const auto &line = m_contents->lines[m_line];
    if (!hasParameters())
        return ContentParameters({});
    return ContentParameters(m_contents->text(line).sliced(line.nameLength, line.valueStart - 1 - line.nameLength));
}

QByteArrayView IcsProperty::rawParameter(const char *name) const
{
    ContentParameter found;
    for (ContentParameters all = parameters(); all.next(found);) {
        if (sameName(found.name, name))
            return found.values;
    }
    return {};
}

QString IcsProperty::parameter(const char *name) const
{
    QByteArrayView value;
    return ParameterValues(rawParameter(name)).next(value) ? parameterText(value) : QString();
}

void IcsProperty::appendRaw(QByteArray &out) const
{
    const auto &line = m_contents->lines[m_line];
    if (line.recoded)
        return appendFolded(out, m_contents->text(line));
    const quint32 begin = m_contents->rawStart(m_line);
    out.append(m_contents->raw.constData() + begin, m_contents->rawStart(m_line + 1) - begin);
    if (!out.endsWith('\n'))
        out.append("\r\n");
}

quint32 IcsProperty::lineNumber() const
{
    return m_contents->numberOf(m_line);
}

IcsKind IcsComponent::kind() const
{
    return m_contents->components[m_index].kind;
}

QByteArrayView IcsComponent::name() const
{
    const auto &line = m_contents->lines[m_contents->components[m_index].firstLine];
    return m_contents->text(line).sliced(line.valueStart).trimmed();
}

bool IcsComponent::isComplete() const
{
    return m_contents->components[m_index].complete;
}

int IcsComponent::depth() const
{
    return m_contents->components[m_index].depth;
}

quint32 IcsComponent::lineNumber() const
{
    return m_contents->numberOf(m_contents->components[m_index].firstLine);
}

std::optional<IcsProperty> IcsComponent::first(IcsName id) const
{
    std::optional<IcsProperty> found;
    forEachProperty([&](const IcsProperty &property) {
        if (!found && property.id() == id)
            found = property;
    });
    return found;
}

QString IcsComponent::textOf(IcsName id) const
{
    const auto found = first(id);
    return found ? found->text().trimmed() : QString();
}

void IcsComponent::appendBegin(QByteArray &out) const
{
    IcsProperty(m_contents, m_contents->components[m_index].firstLine).appendRaw(out);
}

void IcsComponent::appendEnd(QByteArray &out) const
{
    const auto &self = m_contents->components[m_index];
    if (self.complete)
        IcsProperty(m_contents, self.endLine - 1).appendRaw(out);
    else
        appendFolded(out, "END:" + name().toByteArray());
}

void IcsComponent::appendRaw(QByteArray &out) const
{
    appendBegin(out);
    // An END that ends nothing would end more where this is written.
    const auto property = [&](const IcsProperty &line) {
        if (line.id() != IcsName::End)
            line.appendRaw(out);
    };
    forEach(property, [&](const IcsComponent &part) { part.appendRaw(out); });
    appendEnd(out);
}

} // namespace gonfalone
