namespace Reckon.Assessments.Estimators;

/// <summary>What an estimator's option may hold.</summary>
public enum OptionKind
{
    /// <summary>The name of a dataset below <c>data:</c>.</summary>
    Data,

    /// <summary>The name of a column of words: a stratum, cluster, tier.</summary>
    Category,

    /// <summary>A formula over the columns of the data: <c>staff * share</c>.</summary>
    Rows,

    /// <summary>A list of formulas over the columns of the data.</summary>
    RowsList,

    /// <summary>A formula over quantities.</summary>
    Quantity,

    /// <summary>A list of formulas over quantities.</summary>
    Quantities,

    /// <summary>The name of a table of quantities, one for each category: <c>firms.official</c>.</summary>
    Table,

    /// <summary>A number.</summary>
    Number,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>true or false.</summary>
    Flag,

    /// <summary>The name of a survey design below <c>designs:</c>.</summary>
    Design,

    /// <summary>Words, taken as they are.</summary>
    Text,

    /// <summary>A list of words, taken as they are.</summary>
    Texts,

    /// <summary>The name of an input–output table below <c>data/io</c>.</summary>
    IoTable,
}
