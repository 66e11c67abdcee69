namespace Reckon.Assessments.InputOutput;

/// <summary>An identity that an input–output table has to fulfil.</summary>
public enum IoCheck
{
    /// <summary>The sums that the file prints are the sums of its cells.</summary>
    PrintedSums,

    /// <summary>Domestic, imported and primary inputs of a sector are its output.</summary>
    InputsAreOutput,

    /// <summary>Intermediate and final use of a product, less imports, are its output.</summary>
    UsesAreOutput,

    /// <summary>Value added is final use less imports: product by income is product by expenditure, as intermediate inputs are intermediate use.</summary>
    IncomeIsExpenditure,

    /// <summary>A unit of final demand consists of value added and imports: v'L + m'L = 1.</summary>
    ContentIsOne,

    /// <summary>The jobs that the model gives to all final demand are the jobs there are: e'Lf = E.</summary>
    JobsAreAttributed,

    /// <summary>The sums are those of a larger table of the same year.</summary>
    LargerTable,
}
