using Reckon.Diagnostics;

namespace Reckon.Assessments.Portfolios;

/// <summary>Reads all assessments below a folder, computes their quantities and judges their claims.</summary>
public static class PortfolioLoader
{
    /// <summary>Loads <c>data/units.yaml</c> and each <c>assessment.yaml</c> below the input folder.</summary>
    /// <param name="files">The site's files.</param>
    /// <param name="input">The input folder, relative to the site's root.</param>
    /// <param name="diagnostics">Takes all that is wrong; with errors the portfolio holds what could be computed all the same.</param>
    public static Portfolio Load(SourceFolder files, string input, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
