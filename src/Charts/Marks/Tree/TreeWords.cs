using System.Globalization;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Marks.Tree;

/// <summary>What a diagram says besides its data, in one language.</summary>
/// <param name="Box">Heading of the names.</param>
/// <param name="LeadsTo">Heading of where arrows end.</param>
/// <param name="Comma">Between names.</param>
/// <param name="Sentence">Numbers of boxes and arrows, first and last boxes, in this order.</param>
internal sealed record TreeWords(string Box, string LeadsTo, string Comma, string Sentence)
{
    /// <summary>The words of a language.</summary>
    public static TreeWords In(ChartLanguage language) => language == ChartLanguage.Zh
        ? new TreeWords("方框", "箭头指向", "、", "{0}个方框，{1}条箭头，从{2}出发，到{3}为止。")
        : new TreeWords("Box", "Leads to", ", ", "Boxes: {0}; arrows: {1}. Arrows start at: {2}. They end at: {3}.");

    /// <summary>The diagram in a sentence.</summary>
    public string Summary(TreeGraph graph) => string.Format(
        CultureInfo.InvariantCulture, Sentence, graph.Names.Count, graph.Arrows.Count, string.Join(Comma, graph.Sources), string.Join(Comma, graph.Sinks));
}
