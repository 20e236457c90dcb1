#pragma once

#include <QByteArray>
#include <QStringEncoder>

namespace gonfalone {

/// Appends a text to bytes, without the copy of its own that QString::toUtf8() makes.
inline void appendUtf8(QByteArray &bytes, QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const qsizetype before = bytes.size();
    bytes.resize(before + encoder.requiredSpace(text.size()));
    const char *const end = encoder.appendToBuffer(bytes.data() + before, text);
    bytes.resize(end - bytes.constData());
}

} // namespace gonfalone
