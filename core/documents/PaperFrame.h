#pragma once

#include "core/base/Result.h"
#include "core/documents/PageStyle.h"

#include <QFont>
#include <QImage>
#include <QRectF>

class QPainter;

namespace gonfalone {

/// Paper is laid out in this many units for an inch, whatever it is painted on, so that pages never differ.
inline constexpr double kPaperUnits = 1200;
inline constexpr double kUnitsPerPoint = kPaperUnits / 72;
inline constexpr double kUnitsPerMm = kPaperUnits / 25.4;

/// A face of the paper, sized in paper units and free of the screen's hinting.
QFont paperFont(const PageStyle &style, bool sans, bool bold, double points);
/// `text` with every character that no installed font can draw put as "?": an empty box on paper says nothing, and the
/// glyph 0 that draws it is no valid PDF/A (ISO 19005-1, 6.3.4).
QString drawable(const QString &text, const QFont &font);
/// `text` in lines of at most `width`; the last of `most` lines ends with an ellipsis where there was more.
QStringList brokenLines(const QString &text, const QFont &font, double width, int most);

/// The coat of arms as an opaque picture on white (PDF/A-1 knows no transparency), null when `bytes` is empty.
/// Errors: Invalid when it is not a picture or is larger than 4 MB or 8000 pixels.
Result<QImage> readStemma(const QByteArray &bytes);

/// The shield used when the office gave none: green, white and red, in `where`.
void paintShield(QPainter &painter, const QRectF &where);

/// The word BOZZA across a page of that size: opaque, pale, to be painted before any text.
void paintDraftWord(QPainter &painter, const PageStyle &style, QSizeF pageUnits);

/// Everything of a page but its text: letterhead (full on the first page, compact on the others), foot, BOZZA.
class PaperFrame
{
public:
    PaperFrame(const PageStyle &style, QSizeF pageUnits);

    /// Where the text of a page goes, in paper units from its top left corner. `page` from 0.
    QRectF textArea(int page) const;

    /// Paints the frame in paper units; call it before the text, which goes over the watermark.
    void paint(QPainter &painter, int page, int pageCount) const;

private:
    /// The texts of the head, broken to fit.
    struct Head {
        QFont comuneFont;
        QFont officeFont;
        QFont rightFont;
        QStringList comune;
        QStringList office;
        QStringList right;
        double stemma = 0; ///< height of the coat of arms
        double height = 0; ///< from the top margin to the rule
    };

    Head fullHead() const;
    Head compactHead() const;
    void finish(Head *head) const;
    double leftTextX(const Head &head) const;
    void paintHead(QPainter &painter, const Head &head) const;
    void paintFoot(QPainter &painter, int page, int pageCount) const;

    const PageStyle m_style;
    const QSizeF m_page;
    const QRectF m_inner; ///< within the margins
    QImage m_stemma;
    Head m_first;
    Head m_other;
    double m_footHeight = 0;
};

} // namespace gonfalone
