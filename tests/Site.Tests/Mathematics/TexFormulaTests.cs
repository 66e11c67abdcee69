namespace Reckon.Site.Tests.Mathematics;

public sealed class TexFormulaTests
{
    [Theory]
    [InlineData("x", "<mi>x</mi>")]
    [InlineData("1682605", "<mn>1682605</mn>")]
    [InlineData("1.427", "<mn>1.427</mn>")]
    [InlineData("312{,}438", "<mn>312,438</mn>")]
    [InlineData("\\frac12", "<mfrac><mn>1</mn><mn>2</mn></mfrac>")]
    [InlineData("\\frac1n", "<mfrac><mn>1</mn><mi>n</mi></mfrac>")]
    [InlineData("\\frac{x_1}{1+g}", "<mfrac><msub><mi>x</mi><mn>1</mn></msub><mrow><mn>1</mn><mo>+</mo><mi>g</mi></mrow></mfrac>")]
    [InlineData("\\tfrac12", "<mfrac displaystyle=\"false\" scriptlevel=\"0\"><mn>1</mn><mn>2</mn></mfrac>")]
    [InlineData("\\sqrt2", "<msqrt><mn>2</mn></msqrt>")]
    [InlineData("\\sqrt[3]{x}", "<mroot><mi>x</mi><mn>3</mn></mroot>")]
    [InlineData("x^12", "<mrow><msup><mi>x</mi><mn>1</mn></msup><mn>2</mn></mrow>")]
    [InlineData("x_i^2", "<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>")]
    [InlineData("x^2_i", "<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>")]
    [InlineData("x^{y^{z}}", "<msup><mi>x</mi><msup><mi>y</mi><mi>z</mi></msup></msup>")]
    [InlineData("f''", "<msup><mi>f</mi><mo>″</mo></msup>")]
    [InlineData("f'^2", "<msup><mi>f</mi><mrow><mo>′</mo><mn>2</mn></mrow></msup>")]
    [InlineData("{}^2", "<msup><mrow></mrow><mn>2</mn></msup>")]
    [InlineData("\\hat\\beta_1", "<msub><mover accent=\"true\"><mi>β</mi><mo stretchy=\"false\">ˆ</mo></mover><mn>1</mn></msub>")]
    [InlineData("\\Delta", "<mi mathvariant=\"normal\">Δ</mi>")]
    [InlineData("100\\%", "<mrow><mn>100</mn><mi mathvariant=\"normal\">%</mi></mrow>")]
    [InlineData("a\\quad b", "<mrow><mi>a</mi><mspace width=\"1em\"></mspace><mi>b</mi></mrow>")]
    public void Parts_are_the_elements_of_MathML(string tex, string expected) => Assert.Equal(expected, Tex.Show(tex));

    [Theory]
    [InlineData("\\sum_{i=1}^n x", "<munderover><mo>∑</mo>")]
    [InlineData("\\sum_i x", "<munder><mo>∑</mo><mi>i</mi></munder>")]
    [InlineData("\\int_0^1 x", "<msubsup><mo>∫</mo><mn>0</mn><mn>1</mn></msubsup>")]
    [InlineData("\\max_i x", "<munder><mo movablelimits=\"true\" lspace=\"0\" rspace=\"0\">max</mo><mi>i</mi></munder>")]
    public void Sums_take_limits_and_integrals_scripts(string tex, string expected) => Assert.Contains(expected, Tex.Show(tex), StringComparison.Ordinal);

    [Theory]
    [InlineData("a-b", "<mi>a</mi><mo>−</mo><mi>b</mi>")]
    [InlineData("-b", "<mrow><mo form=\"prefix\" lspace=\"0\" rspace=\"0\">−</mo><mi>b</mi></mrow>")]
    [InlineData("x=-b", "<mo>=</mo><mo form=\"prefix\" lspace=\"0\" rspace=\"0\">−</mo>")]
    [InlineData("(-b", "<mo form=\"prefix\" lspace=\"0\" rspace=\"0\">−</mo>")]
    [InlineData(")-b", "<mo>−</mo>")]
    [InlineData("x_{i-1}", "<mo lspace=\"0\" rspace=\"0\">−</mo>")]
    [InlineData("\\begin{aligned} x &- y\\end{aligned}", "<mtd><mrow><mo form=\"infix\">−</mo><mi>y</mi></mrow></mtd>")]
    [InlineData("\\log x", "<mi>log</mi><mo>\u2061</mo><mspace width=\"0.1667em\"></mspace><mi>x</mi>")]
    [InlineData("\\log(x)", "<mi>log</mi><mo>\u2061</mo><mo stretchy=\"false\" form=\"prefix\">(</mo>")]
    [InlineData("2\\log x", "<mn>2</mn><mspace width=\"0.1667em\"></mspace><mi>log</mi>")]
    public void Signs_and_functions_are_spaced_as_TeX_does(string tex, string expected) => Assert.Contains(expected, Tex.Show(tex), StringComparison.Ordinal);

    [Theory]
    [InlineData("(x)", "<mo stretchy=\"false\" form=\"prefix\">(</mo><mi>x</mi><mo stretchy=\"false\" form=\"postfix\">)</mo>")]
    [InlineData("\\left( x \\right]", "<mrow><mo stretchy=\"true\" form=\"prefix\">(</mo><mi>x</mi><mo stretchy=\"true\" form=\"postfix\">]</mo></mrow>")]
    [InlineData("\\left. x \\right|", "<mrow><mi>x</mi><mo stretchy=\"true\" form=\"postfix\">|</mo></mrow>")]
    [InlineData("\\left\\{ x \\right.", "<mrow><mo stretchy=\"true\" form=\"prefix\">{</mo><mi>x</mi></mrow>")]
    [InlineData("\\bigl\\lfloor", "<mo stretchy=\"true\" symmetric=\"true\" minsize=\"1.2em\" maxsize=\"1.2em\" form=\"prefix\">⌊</mo>")]
    [InlineData("\\Bigr)^2", "<msup><mrow><mo stretchy=\"true\" symmetric=\"true\" minsize=\"1.8em\" maxsize=\"1.8em\" form=\"postfix\">)</mo></mrow><mn>2</mn></msup>")]
    public void Brackets_stretch_only_where_told(string tex, string expected) => Assert.Contains(expected, Tex.Show(tex), StringComparison.Ordinal);

    [Theory]
    [InlineData("\\mathrm{pro}", "<mi>pro</mi>")]
    [InlineData("\\mathrm{e}", "<mi mathvariant=\"normal\">e</mi>")]
    [InlineData("\\mathbb{1}", "<mn>𝟙</mn>")]
    [InlineData("\\mathbb{R}", "<mi>ℝ</mi>")]
    [InlineData("\\mathbf{X}", "<mi>𝐗</mi>")]
    [InlineData("\\boldsymbol{\\beta}", "<mi>𝜷</mi>")]
    [InlineData("\\boldsymbol{\\Sigma}", "<mi mathvariant=\"normal\">𝜮</mi>")]
    [InlineData("\\mathcal{L}", "<mi>ℒ</mi>")]
    [InlineData("\\mathcal{A}", "<mi>𝒜</mi>")]
    [InlineData("\\mathit{ha}", "<mi>ℎ𝑎</mi>")]
    [InlineData("\\text{ 月 or {50}\\% }", "<mtext>\u00a0月 or 50%\u00a0</mtext>")]
    [InlineData("\\operatorname{rank}(j)", "<mi>rank</mi><mo>\u2061</mo>")]
    public void Letters_have_the_shape_of_their_alphabet(string tex, string expected) => Assert.Contains(expected, Tex.Show(tex), StringComparison.Ordinal);

    [Theory]
    [InlineData("\\begin{cases} 1 & a \\\\ 0 & b \\end{cases}", "<mrow><mo stretchy=\"true\" form=\"prefix\">{</mo><mtable class=\"tex-cases\"><mtr><mtd><mn>1</mn></mtd><mtd><mi>a</mi></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mi>b</mi></mtd></mtr></mtable></mrow>")]
    [InlineData("\\begin{matrix} a \\\\ \\end{matrix}", "<mtable class=\"tex-matrix\"><mtr><mtd><mi>a</mi></mtd></mtr></mtable>")]
    [InlineData("\\binom nk", "<mrow><mo stretchy=\"true\" form=\"prefix\">(</mo><mfrac linethickness=\"0\"><mi>n</mi><mi>k</mi></mfrac><mo stretchy=\"true\" form=\"postfix\">)</mo></mrow>")]
    [InlineData("\\underset{\\theta}{\\max}", "<munder><mo movablelimits=\"true\" lspace=\"0\" rspace=\"0\">max</mo><mi>θ</mi></munder>")]
    [InlineData("\\sum_{\\substack{i\\\\j}}", "<munder><mo>∑</mo><mtable class=\"tex-stack\"><mtr><mtd><mi>i</mi></mtd></mtr><mtr><mtd><mi>j</mi></mtd></mtr></mtable></munder>")]
    [InlineData("\\overline{x}", "<mover accent=\"true\" class=\"tex-over\"><mrow><mi>x</mi></mrow><mo stretchy=\"false\">¯</mo></mover>")]
    public void Tables_and_stacks_are_built(string tex, string expected) => Assert.Equal(expected, Tex.Show(tex));

    [Theory]
    [InlineData("a+\\sume x", "f.md:1:3: error: There is no command '\\sume' in formulas. [tex-syntax]", "Did you mean '\\sum'?")]
    [InlineData("\\fraq{a}{b}", "f.md:1:1: error: There is no command '\\fraq' in formulas.", "Did you mean '\\frac'?")]
    [InlineData("a\n+ \\beta_{", "f.md:2:9: error: '{' is opened here and not closed.", "Write } where the group ends.")]
    [InlineData("a}", "f.md:1:2: error: '}' stands here, but nothing is open that it could close.", "Write \\}")]
    [InlineData("\\frac{a}", "f.md:1:1: error: '\\frac' needs something behind it.", "Write \\frac{…}.")]
    [InlineData("x^", "f.md:1:2: error: '^' needs something behind it.", "Write ^{…}.")]
    [InlineData("^2", "f.md:1:1: error: '^' stands behind nothing", "Write {}^")]
    [InlineData("x_1_2", "f.md:1:4: error: A second '_' is attached to the same part.", "Put the two into one")]
    [InlineData("\\left( x", "f.md:1:1: error: '\\left' is opened here and not closed.", "Write \\right")]
    [InlineData("x \\right)", "f.md:1:3: error: '\\right' stands here, but nothing is open", "Write \\left")]
    [InlineData("\\left x \\right)", "f.md:1:1: error: '\\left' needs a bracket behind it.", "or a point for none")]
    [InlineData("x ≥ 3", "f.md:1:3: error: '≥' cannot stand in a formula.", "Write \\ge.")]
    [InlineData("3 年份", "f.md:1:3: error: '年份' cannot stand in a formula.", "\\text{年份}")]
    [InlineData("5% x", "f.md:1:2: error: '%' means something else in TeX.", "Write \\%")]
    [InlineData("a & b", "f.md:1:3: error: '&' separates columns", "\\begin{aligned}")]
    [InlineData("\\begin{alinged} a \\end{alinged}", "f.md:1:8: error: There is no environment 'alinged' in formulas.", "Did you mean 'aligned'?")]
    [InlineData("\\begin{cases} a", "f.md:1:1: error: '\\begin{cases}' is opened here and not closed.", "Write \\end{cases}")]
    [InlineData("\\begin{cases} a \\end{matrix}", "f.md:1:22: error: \\end{matrix} stands where \\begin{cases} has to be closed.", "")]
    [InlineData("\\begin{matrix} a \\\\[2pt] b \\end{matrix}", "f.md:1:20: error: A length behind '\\\\' is not read.", "Leave it out")]
    [InlineData("\\mathcal{1}", "f.md:1:10: error: '1' has no form in \\mathcal.", "")]
    [InlineData("\\mathbf{\\beta}", "f.md:1:9: error: 'β' has no form in \\mathbf.", "\\boldsymbol")]
    [InlineData("\\text{a \\alpha}", "f.md:1:9: error: '\\alpha' cannot stand within \\text.", "Close \\text")]
    [InlineData("\\text{a", "f.md:1:6: error: '{' is opened here and not closed.", "Write }")]
    [InlineData(" ", "f.md:1:1: error: The formula is empty.", "")]
    [InlineData("a\\", "f.md:1:2: error: There is no command '\\' in formulas.", "Write the name")]
    public void What_is_outside_the_subset_is_an_error_at_its_place(string tex, string error, string hint)
    {
        var found = Tex.Findings(tex);

        Assert.Contains(error, found, StringComparison.Ordinal);
        Assert.Contains(hint, found, StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_of_a_formula_are_reported_at_once()
    {
        var found = Tex.Findings("\\foo + \\bar");

        Assert.Contains("'\\foo'", found, StringComparison.Ordinal);
        Assert.Contains("'\\bar' needs something", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_has_2000_characters_at_most()
    {
        Assert.NotEmpty(Tex.Show(new string('x', 2000)));
        Assert.Contains("f.md:1:2001: error: The formula has 2001 characters; 2000 are read at most.", Tex.Findings(new string('x', 2001)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_is_nested_to_50_levels_at_most()
    {
        Assert.NotEmpty(Tex.Show(string.Concat(Enumerable.Repeat("{", 49)) + "x" + string.Concat(Enumerable.Repeat("}", 49))));
        Assert.Contains("nested deeper than 50 levels", Tex.Findings(string.Concat(Enumerable.Repeat("{", 60)) + "x" + string.Concat(Enumerable.Repeat("}", 60))), StringComparison.Ordinal);
        Assert.Contains("nested deeper than 50 levels", Tex.Findings(string.Concat(Enumerable.Repeat("\\hat", 60)) + "x"), StringComparison.Ordinal);
        Assert.Contains("nested deeper than 50 levels", Tex.Findings(string.Concat(Enumerable.Repeat("\\left(", 60))), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_is_cut_anywhere_throws()
    {
        const string tex = "\\left(\\frac{a_1}{\\sqrt[3]{x}}\\right)^{2'} \\begin{cases} \\text{月} & \\mathrm{a b}\\\\ \\hat x \\end{cases} \\binom{n}{k} \\operatorname*{arg} \\bigl( \\sum_{\\substack{a\\\\b}} 1.5{,}0";
        for (var end = 0; end <= tex.Length; end++)
        {
            for (var start = 0; start < end; start++) Read(tex[start..end]);
        }
    }

    private static void Read(string tex)
    {
        var file = new Reckon.Diagnostics.SourceFile("f.md", tex);
        Reckon.Site.Mathematics.TexFormula.Convert(tex, isDisplay: true, file.Span(0, tex.Length).Slice, new Reckon.Diagnostics.DiagnosticBag());
    }
}
