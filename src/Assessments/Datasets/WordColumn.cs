using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Datasets;

/// <summary>Reads a column of words: strata, clusters, tiers.</summary>
internal static class WordColumn
{
    /// <summary>The words of a column, one a row; empty where the row is to be left out.</summary>
    /// <returns>The words, or null after an error: there is no such column, or a cell is empty in data that leave nothing out.</returns>
    public static string[]? Read(LocatedText column, Dataset data, DiagnosticBag diagnostics)
    {
        var (index, errors) = (data.IndexOf(column.Text), diagnostics.ErrorCount);
        if (index < 0)
        {
            diagnostics.Error("unknown-column", column.Span, $"'{data.File.File.Path}' has no column '{column.Text}'.", Suggestion.For(column.Text, data.File.Columns));
            return null;
        }

        var words = data.Texts(index);
        if (!data.DropsIncomplete) ReportEmpty(words, index, data, diagnostics);
        return diagnostics.ErrorCount > errors ? null : words;
    }

    private static void ReportEmpty(string[] words, int column, Dataset data, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length == 0)
                diagnostics.Error("missing-word", data.File.Rows[i][column].Span, $"Row {i + 2} has nothing in the column '{data.File.Columns[column]}', which an estimate needs.", $"Fill it in, or write 'missing: drop' for the data '{data.Name}' to leave such rows out.");
        }
    }
}
