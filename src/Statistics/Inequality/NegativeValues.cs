namespace Reckon.Statistics.Inequality;

/// <summary>What a Gini coefficient does with values below zero, such as losses.</summary>
public enum NegativeValues
{
    /// <summary>They are an error, as most indices have no meaning with them.</summary>
    Refuse,

    /// <summary>The usual formula; the coefficient may exceed 1, and the mean must be above zero.</summary>
    Keep,

    /// <summary>The mean difference over twice the mean of the absolute values, which lies between 0 and 1; Raffinetti, Siletti and Vernizzi (2015), Statistical Methods and Applications 24.</summary>
    DivideByAbsoluteMean,
}
