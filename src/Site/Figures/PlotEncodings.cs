using Reckon.Assessments.Texts;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;

namespace Reckon.Site.Figures;

/// <summary>Binds the channels of a plot's mark to the fields that its points have.</summary>
internal sealed class PlotEncodings(MarkEntry mark, FigureDeclaration figure, FigureTitles titles, Func<LocalText, string> plain)
{
    /// <summary>The encodings for some points.</summary>
    public IReadOnlyDictionary<Channel, ChartEncoding> Of(IReadOnlyList<PlotPoint> points, PlotScale scale)
    {
        var encodings = new Dictionary<Channel, ChartEncoding> { [mark.Category] = Place(scale), [mark.Value] = Value };
        Add(Channel.Until, PlotFields.Until, points.Any(point => point.Until is not null));
        Add(Channel.Low, PlotFields.Low, points.Any(point => point.Low is not null));
        Add(Channel.High, PlotFields.High, points.Any(point => point.High is not null));
        Add(Channel.Label, PlotFields.Name, points.Any(point => point.Name is not null));
        Add(Channel.Color, PlotFields.Series, figure.Rows.Count > 1 && points.Any(point => point.IsOfSeries));
        return encodings;

        void Add(Channel channel, string field, bool isThere)
        {
            if (mark.Required.Contains(channel) || (isThere && mark.Optional.Contains(channel)))
                encodings[channel] = new ChartEncoding(field) { Title = channel is Channel.Low or Channel.High ? null : "" };
        }
    }

    private ChartEncoding Place(PlotScale scale)
    {
        var title = figure.Axes.XTitle is { } text ? plain(text) : null;
        return new ChartEncoding(PlotFields.Place)
        {
            Title = title ?? (mark.IsContinuous ? "x" : titles.Category),
            AxisTitle = title is null ? null : WithUnit(title, scale.PlaceWords),
            Unit = scale.PlaceWords.Length == 0 ? null : scale.PlaceWords,
        };
    }

    private ChartEncoding Value => new(PlotFields.Value)
    {
        Title = figure.Axes.YTitle is { } text ? plain(text) : titles.Value,
        AxisTitle = figure.Axes.YTitle is { } title ? plain(title) : null,
    };

    private string WithUnit(string title, string words) => words is "" or "%" ? title : titles.WithUnit(title, words);
}
