#include "core/patrocinio/ExclusionFields.h"

#include "core/base/Text.h"

#include <QSet>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostGrounds = 20000;
const QString kExclusion = u"exclusion."_s;
const QString kGrounds = u".grounds"_s;

bool isGrounds(const QString &name)
{
    return isExclusion(name) && name.endsWith(kGrounds);
}

QString exclusionKey(const QString &name)
{
    const QString rest = name.sliced(kExclusion.size());
    return isGrounds(name) ? rest.chopped(kGrounds.size()) : rest;
}

} // namespace

bool isExclusion(const QString &name)
{
    return name.startsWith(kExclusion) && name.size() > kExclusion.size();
}

Result<QString> answerIn(const QString &text)
{
    const QString word = text.trimmed().toLower();
    const bool yes = word == u"si"_s || word == u"sì"_s || word == u"yes"_s || word == u"s"_s;
    if (!yes && !word.isEmpty() && word != u"no"_s && word != u"n"_s)
        return failure(Error::invalid(say("“%1” is no answer: write si or no.").arg(text)));
    return word.isEmpty() ? QString() : yes ? u"si"_s : u"no"_s;
}

QString readExclusion(const Patrocinio &p, const QString &name)
{
    const auto answer = p.exclusions.constFind(exclusionKey(name));
    if (answer == p.exclusions.cend())
        return {};
    return isGrounds(name) ? answer->grounds : answer->applies ? u"si"_s : u"no"_s;
}

Outcome writeExclusion(Patrocinio &p, const QString &name, const QString &text)
{
    const QString key = exclusionKey(name);
    if (isGrounds(name)) {
        if (text.size() > kMostGrounds)
            return failure(Error::invalid(say("The text is longer than %1 characters: shorten it.").arg(kMostGrounds)));
        if (p.exclusions.contains(key))
            p.exclusions[key].grounds = text.trimmed();
        else if (!text.trimmed().isEmpty())
            return failure(Error::invalid(say("Answer the question before you give reasons.")));
        return {};
    }
    TRY(const QString answer, answerIn(text));
    if (answer.isEmpty())
        p.exclusions.remove(key);
    else
        p.exclusions[key].applies = answer == u"si"_s;
    return {};
}

QStringList differingExclusions(const Patrocinio &mine, const Patrocinio &theirs)
{
    const QMap<QString, ExclusionAnswer> &one = mine.exclusions;
    const QMap<QString, ExclusionAnswer> &other = theirs.exclusions;
    QSet<QString> keys(one.keyBegin(), one.keyEnd());
    keys.unite(QSet<QString>(other.keyBegin(), other.keyEnd()));
    QStringList names;
    for (const QString &key : std::as_const(keys)) {
        for (const QString &name : {QString(kExclusion + key), QString(kExclusion + key + kGrounds)}) {
            if (readExclusion(mine, name) != readExclusion(theirs, name))
                names << name;
        }
    }
    names.sort();
    return names;
}

} // namespace gonfalone
