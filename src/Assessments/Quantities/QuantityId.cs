namespace Reckon.Assessments.Quantities;

/// <summary>The full name of a quantity: its assessment and its name there, a table's key in brackets.</summary>
/// <param name="Assessment">The assessment's slug.</param>
/// <param name="Name">The name, for instance <c>jobs.total</c> or <c>jobs.mini[2020]</c>.</param>
public readonly record struct QuantityId(string Assessment, string Name)
{
    /// <summary>The id as files write it: <c>kuaishou-ruc-2022:jobs.total</c>.</summary>
    public override string ToString() => $"{Assessment}:{Name}";
}
