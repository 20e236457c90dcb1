#include "core/documents/CsvTable.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

bool startsFormula(const QString &cell)
{
    // The wide forms too: spreadsheets in some locales read them alike.
    static const QString signs = u"=+-@\t\r\n＝＋－＠"_s;
    return !cell.isEmpty() && signs.contains(cell.front());
}

QString quoted(QString cell)
{
    if (startsFormula(cell) || startsFormula(cell.trimmed()))
        cell.prepend(u'\'');
    cell.remove(QChar(0));
    const bool plain = !cell.contains(u';') && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r')
        && cell.trimmed().size() == cell.size();
    if (plain)
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray toCsv(const QList<QStringList> &rows)
{
    QString text(QChar(0xfeff));
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << quoted(cell);
        text += cells.join(u';') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace gonfalone
