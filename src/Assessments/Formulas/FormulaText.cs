namespace Reckon.Assessments.Formulas;

/// <summary>Writes a compiled formula as an author would, for files.</summary>
internal static class FormulaText
{
    /// <summary>The formula with the names of an assessment in short and others in full.</summary>
    public static string Of(FormulaNode root, string assessment) => string.Concat(FormulaWriter.Write(root).Select(p => p switch
    {
        { Quantity: { } id, IsPrinted: true } => $"printed({(id.Assessment == assessment ? id.Name : $"[{id}]")})",
        { Quantity: { } id } => id.Assessment == assessment ? id.Name : $"[{id}]",
        _ => p.Text.Replace('×', '*').Replace('÷', '/').Replace('−', '-').Replace(';', ','),
    }));
}
