#pragma once

#include "core/documents/DocumentFlow.h"

#include <QHash>
#include <QXmlStreamWriter>

namespace gonfalone {

/// "12.50pt", "14.00mm", "33.00%": lengths as ODF writes them.
QString odtPoints(double points);
QString odtMillimetres(double mm);
QString odtPercent(double part);

/// Opens `element` as the root of an ODF part, with the namespaces in use.
void startOdfRoot(QXmlStreamWriter &xml, const QString &element);

/// The fonts of the paper, named "serif" and "sans".
void writeFontFaces(QXmlStreamWriter &xml, const PageStyle &style);

/// style:text-properties for a run.
void writeTextProperties(QXmlStreamWriter &xml, const RunStyle &run);

/// `text` as ODF wants it: runs of spaces and line ends are elements.
void writeOdfText(QXmlStreamWriter &xml, const QString &text);

/// The automatic styles of a part, each look once. Ask for the names while writing the body, then take xml().
class OdtStyles
{
public:
    QString paragraph(const Paragraph &paragraph, bool inList, bool keepWithNext);
    QString text(const RunStyle &run);
    QString list(const Paragraph &firstItem);
    QString table(const FlowTable &table, double textWidthMm);
    QString column(double widthMm);
    QString row();
    QString cell(const FlowTable &table, const Cell &cell);

    /// The style elements, to be put inside office:automatic-styles.
    QString xml() const { return m_xml; }

private:
    /// `body` writes what stands inside a style of that family.
    template <typename Body>
    QString named(const QString &prefix, const QString &family, Body body);

    QHash<QString, QString> m_names; ///< content → name
    QString m_xml;
};

} // namespace gonfalone
