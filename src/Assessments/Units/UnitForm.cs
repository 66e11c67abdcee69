namespace Reckon.Assessments.Units;

/// <summary>How a unit without nouns is written; they all count the same thing.</summary>
public enum UnitForm
{
    /// <summary>A plain number with its nouns, if any.</summary>
    Plain,

    /// <summary>A share of one hundred.</summary>
    Percent,

    /// <summary>The difference of two percentages.</summary>
    PercentagePoint,

    /// <summary>A share of one thousand.</summary>
    Permille,
}
