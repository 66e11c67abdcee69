using System.Globalization;
using System.Net;
using Reckon.Assessments.Sources;
using Reckon.Charts;
using Reckon.Site.Figures;
using Reckon.Site.Markdown;
using Reckon.Site.Numbers;
using Reckon.Site.Search;
using Reckon.Site.Tables;

namespace Reckon.Site.Shortcodes.Chart;

/// <summary>Draws a figure and puts together what stands around it.</summary>
/// <param name="scope">The page, with the names of the figure's assessment local.</param>
internal sealed class ChartModelBuilder(IPageScope scope)
{
    private readonly NumberWords _words = new(ScopedNumbers.Of(scope));

    /// <summary>The figure, numbered and known to references; null after an error.</summary>
    public ChartModel? Build(FigureDeclaration declaration)
    {
        var anchor = scope.Registry.UniqueId($"fig-{declaration.Id.Replace('.', '-')}");
        var number = scope.Registry.NextNumber("figure").ToString(CultureInfo.InvariantCulture);
        scope.Registry.Define(new Anchor($"fig:{declaration.Id}", anchor, scope.Translate("figure.number", number), scope.Page));
        var builder = new FigureBuilder(scope.Portfolio, scope.Printer, scope.RenderText, scope.Diagnostics);
        var sources = declaration.Sources.Select(Source).ToList();
        if (builder.Build(declaration, anchor, scope.Assessment, ScopedTitles.Of(scope)) is not { } figure || sources.Contains(null)) return null;
        var drawing = FigureMemory.Shared.Draw(figure.Spec);
        var model = Model(declaration, figure, drawing, anchor, number) with { Sources = [.. sources.OfType<string>()] };
        scope.Registry.MakeFindable(new Findable(SearchKind.Figure, anchor, PlainText.Of(model.Title.Text), PlainText.Of(model.Subtitle.Text), model.Description));
        return WithFiles(model, drawing);
    }

    private ChartModel Model(FigureDeclaration declaration, Figure figure, FigureDrawing drawing, string anchor, string number)
    {
        var ids = new ChartIds(anchor);
        var status = StatusName(declaration.Status);
        return new ChartModel
        {
            Id = anchor,
            Number = number,
            Title = scope.RenderInline(declaration.Title.Located(scope.Language.Code)),
            Subtitle = Subtitle(declaration, figure),
            Status = status,
            StatusText = scope.Translate($"figure.{status}"),
            Synthetic = figure.IsSynthetic && declaration.Status != FigureStatus.Schematic,
            Wide = new HtmlText(drawing.Wide),
            Narrow = new HtmlText(drawing.Narrow),
            TitleId = ids.Title,
            SubtitleId = ids.Subtitle,
            DescriptionId = ids.Description,
            Description = drawing.Description,
            Notes = [.. ChartCompiler.Notes(figure.Spec).Select(n => new ChartNoteModel(n.Number, n.Text))],
            How = declaration.How is { } how ? scope.RenderInline(how.Located(scope.Language.Code)) : null,
            Note = declaration.Note is { } note ? scope.RenderInline(note.Located(scope.Language.Code)) : null,
            Table = TableModels.Of(drawing.Table),
            CsvHref = "",
            CsvSize = "",
            SvgHref = "",
            SvgSize = "",
        };
    }

    private ChartModel WithFiles(ChartModel model, FigureDrawing drawing)
    {
        var path = $"data/{scope.Page.Stem}/{model.Id}.{scope.Language.Code}";
        return model with
        {
            CsvHref = scope.AddFile(path + ".csv", drawing.Csv),
            CsvSize = FileSize.Of(drawing.Csv),
            SvgHref = scope.AddFile(path + ".svg", drawing.Svg),
            SvgSize = FileSize.Of(drawing.Svg),
        };
    }

    private HtmlText Subtitle(FigureDeclaration declaration, Figure figure)
    {
        var subtitle = scope.RenderInline(declaration.Subtitle.Located(scope.Language.Code)).Text;
        return new HtmlText(figure.UnitWords.Length == 0 ? subtitle : scope.Translate("figure.unit", subtitle, WebUtility.HtmlEncode(figure.UnitWords)));
    }

    private string? Source(FigureSource source)
    {
        if (AssessmentNames.FindSource(scope, source.Key) is not { } found) return null;
        var place = _words.Source(new Citation(found, source.At));
        return place.At is { } at ? scope.Translate("source.at", place.Text, at) : place.Text;
    }

    private static string StatusName(FigureStatus status) => status switch
    {
        FigureStatus.Printed => "printed",
        FigureStatus.Computed => "computed",
        FigureStatus.Modelled => "modelled",
        FigureStatus.Projected => "projected",
        FigureStatus.Schematic => "schematic",
    };
}
