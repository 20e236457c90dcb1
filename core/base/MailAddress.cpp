#include "core/base/MailAddress.h"

#include <QRegularExpression>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMaxAddress = 254; // RFC 5321
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression address(
        u"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\z"_s);
    return text.size() <= kMaxAddress && address.match(text).hasMatch();
}

} // namespace gonfalone
