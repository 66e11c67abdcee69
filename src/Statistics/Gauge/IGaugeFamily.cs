namespace Reckon.Statistics.Gauge;

/// <summary>Certified numbers of one kind. A family is found by being there: add a class to <c>Gauge/Families/</c> and its data to <c>Gauge/Data/</c>.</summary>
public interface IGaugeFamily
{
    /// <summary>A short name of lower-case words joined by hyphens; the site's words for the family go by it.</summary>
    string Key { get; }

    /// <summary>What is gauged, in English.</summary>
    string Title { get; }

    /// <summary>Who certified or published the numbers.</summary>
    string Source { get; }

    /// <summary>Computes every number of the family and holds it against the certified one.</summary>
    IEnumerable<GaugeRow> Measure();
}
