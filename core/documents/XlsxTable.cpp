#include "core/documents/XlsxTable.h"

#include "core/base/Text.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

struct Formats {
    lxw_format *head = nullptr;
    lxw_format *day = nullptr;
    lxw_format *money = nullptr;
};

Formats formatsOf(lxw_workbook *book)
{
    Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.head);
    format_set_text_wrap(formats.head);
    format_set_bottom(formats.head, LXW_BORDER_THIN);
    format_set_num_format(formats.day, "dd/mm/yyyy");
    format_set_num_format(formats.money, "#,##0.00");
    return formats;
}

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QVariant &value, const Formats &formats)
{
    if (value.typeId() == QMetaType::QDate) {
        const QDate day = value.toDate();
        lxw_datetime when{day.year(), day.month(), day.day(), 0, 0, 0};
        worksheet_write_datetime(sheet, row, column, &when, formats.day);
    } else if (value.typeId() == qMetaTypeId<XlsxTable::Money>()) {
        worksheet_write_number(sheet, row, column, double(value.value<XlsxTable::Money>().cents) / 100, formats.money);
    } else if (value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong) {
        worksheet_write_number(sheet, row, column, value.toDouble(), nullptr);
    } else {
        worksheet_write_string(sheet, row, column, value.toString().toUtf8().constData(),
                               row == 0 ? formats.head : nullptr);
    }
}

double widthOf(const XlsxTable &table, int column)
{
    qsizetype widest = 8;
    for (const QVariantList &row : table.rows)
        widest = qMax(widest, row.value(column).toString().size());
    return double(qMin<qsizetype>(widest, 50)) + 2;
}

} // namespace

Result<QByteArray> toXlsx(const XlsxTable &table)
{
    // The library writes to a path; the folder is one that nobody else can look into.
    QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    const QByteArray local = QFile::encodeName(path);
    QByteArray scratch = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_FALSE;
    options.tmpdir = scratch.data();
    lxw_workbook *book = folder.isValid() ? workbook_new_opt(local.constData(), &options) : nullptr;
    const Error full = Error::unavailable(say("The table cannot be made: there is no room in %1.").arg(folder.path()));
    if (!book)
        return failure(full);
    const Formats formats = formatsOf(book);
    lxw_worksheet *sheet = workbook_add_worksheet(book, table.sheet.left(31).toUtf8().constData());
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < table.rows[row].size(); ++column)
            writeCell(sheet, lxw_row_t(row), lxw_col_t(column), table.rows[row][column], formats);
    }
    const int columns = table.rows.isEmpty() ? 0 : int(table.rows.first().size());
    for (int column = 0; column < columns; ++column)
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), widthOf(table, column), nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    if (workbook_close(book) != LXW_NO_ERROR)
        return failure(full);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(full);
    return file.readAll();
}

} // namespace gonfalone
