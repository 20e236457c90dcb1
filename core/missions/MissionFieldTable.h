#pragma once

#include "core/base/Money.h"
#include "core/base/Text.h"
#include "core/missions/Mission.h"

#include <QJsonObject>

#include <functional>

namespace gonfalone {

/// How one field of a struct is read and written as text.
template <typename T>
struct Field {
    QString name;
    QString label;
    std::function<QString(const T &)> read;
    std::function<Outcome(T &, const QString &)> write;
    bool ofRefund = false;
};

template <typename T>
Field<T> words(const char *name, const QString &label, QString T::*member, bool ofRefund = false)
{
    return {QString::fromLatin1(name), label, [member](const T &one) { return one.*member; },
            [member](T &one, const QString &text) -> Outcome {
                one.*member = text.trimmed();
                return {};
            },
            ofRefund};
}

template <typename T>
Field<T> flag(const char *name, const QString &label, bool T::*member)
{
    return {QString::fromLatin1(name), label,
            [member](const T &one) { return one.*member ? QStringLiteral("si") : QStringLiteral("no"); },
            [member](T &one, const QString &text) -> Outcome {
                const QString typed = text.trimmed().toLower();
                if (typed != QStringLiteral("si") && typed != QStringLiteral("sì") && typed != QStringLiteral("no")
                    && !typed.isEmpty())
                    return failure(Error::invalid(say("Write si or no, not “%1”.").arg(text)));
                one.*member = typed.startsWith(u's');
                return {};
            }};
}

template <typename T>
Field<T> number(const char *name, const QString &label, int T::*member)
{
    return {QString::fromLatin1(name), label, [member](const T &one) { return QString::number(one.*member); },
            [member](T &one, const QString &text) -> Outcome {
                bool whole = false;
                const int value = text.trimmed().isEmpty() ? 0 : text.trimmed().toInt(&whole);
                if (!text.trimmed().isEmpty() && !whole)
                    return failure(Error::invalid(say("“%1” is no whole number.").arg(text)));
                one.*member = value;
                return {};
            }};
}

/// Euro with two decimals; an empty text is 0.
template <typename T>
Field<T> euro(const char *name, const QString &label, qint64 T::*member)
{
    return {QString::fromLatin1(name), label, [member](const T &one) { return amountText(one.*member); },
            [member](T &one, const QString &text) -> Outcome {
                TRY(const qint64 cents, text.trimmed().isEmpty() ? Result<qint64>(0) : amountFrom(text));
                one.*member = cents;
                return {};
            }};
}

template <typename T>
Field<T> day(const char *name, const QString &label, QDate T::*member, bool ofRefund = false)
{
    return {QString::fromLatin1(name), label, [member](const T &one) { return (one.*member).toString(Qt::ISODate); },
            [member](T &one, const QString &text) -> Outcome {
                const QDate read = QDate::fromString(text.trimmed(), Qt::ISODate);
                if (!text.trimmed().isEmpty() && !read.isValid())
                    return failure(Error::invalid(say("“%1” is no day: write it like 2026-03-10.").arg(text)));
                one.*member = read;
                return {};
            },
            ofRefund};
}

template <typename T>
Outcome setIn(const QList<Field<T>> &fields, T &one, const QString &name, const QString &text)
{
    for (const Field<T> &field : fields) {
        if (field.name != name)
            continue;
        const auto set = field.write(one, text);
        if (set)
            return {};
        return failure(Error::invalid(QStringLiteral("%1: %2").arg(field.label, set.error().message),
                                      {{name, set.error().message}}));
    }
    QStringList known;
    for (const Field<T> &field : fields)
        known << field.name;
    const QString message =
        say("There is no field “%1”: the fields are %2.").arg(name, known.join(QStringLiteral(", ")));
    return failure(Error::invalid(message, {{name, message}}));
}

template <typename T>
QString readIn(const QList<Field<T>> &fields, const T &one, const QString &name)
{
    for (const Field<T> &field : fields) {
        if (field.name == name)
            return field.read(one);
    }
    return {};
}

template <typename T>
QStringList namesOf(const QList<Field<T>> &fields)
{
    QStringList names;
    for (const Field<T> &field : fields)
        names << field.name;
    return names;
}

template <typename T>
QJsonObject asObject(const QList<Field<T>> &fields, const T &one)
{
    QJsonObject object;
    for (const Field<T> &field : fields)
        object.insert(field.name, field.read(one));
    return object;
}

/// The rows of the table of a row of the refund. In this order: the currency decides how the amount is read.
QList<Field<MissionExpense>> expenseFieldTable();

} // namespace gonfalone
