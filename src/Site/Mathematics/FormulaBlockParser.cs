using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Reckon.Site.Mathematics;

/// <summary>Finds formulas that start with a line of two dollar signs and nothing else.</summary>
internal sealed class FormulaBlockParser : FencedBlockParserBase<FormulaBlock>
{
    public FormulaBlockParser()
    {
        OpeningCharacters = ['$'];
        MinimumMatchCount = 2;
        MaximumMatchCount = 2;
        InfoParser = HasNothingBehind;
    }

    protected override FormulaBlock CreateFencedBlock(BlockProcessor processor) => new(this);

    private static bool HasNothingBehind(BlockProcessor processor, ref StringSlice line, IFencedBlock fenced, char openingCharacter) => line.IsEmptyOrWhitespace();
}
