using System.Collections.Frozen;

namespace Reckon.Site.Mathematics;

/// <summary>The commands and characters that stand for one sign.</summary>
internal static class TexSymbols
{
    private const string Greek =
        @"\alpha α \beta β \gamma γ \delta δ \epsilon ϵ \varepsilon ε \zeta ζ \eta η \theta θ \vartheta ϑ \iota ι \kappa κ \lambda λ \mu μ \nu ν \xi ξ " +
        @"\pi π \rho ρ \sigma σ \tau τ \upsilon υ \phi ϕ \varphi φ \chi χ \psi ψ \omega ω \ell ℓ";

    private const string Upright =
        @"\Gamma Γ \Delta Δ \Theta Θ \Lambda Λ \Xi Ξ \Pi Π \Sigma Σ \Upsilon Υ \Phi Φ \Psi Ψ \Omega Ω " +
        @"\infty ∞ \partial ∂ \varnothing ∅ \emptyset ∅ \top ⊤ \forall ∀ \exists ∃ \neg ¬ \ldots … \dots … \cdots ⋯ \vdots ⋮ \ddots ⋱ \% % \# # \& & \_ _ \$ $";

    private const string Relations =
        @"= = < < > > : : \le ≤ \leq ≤ \ge ≥ \geq ≥ \ne ≠ \neq ≠ \approx ≈ \sim ∼ \equiv ≡ \propto ∝ \ll ≪ \gg ≫ \in ∈ \notin ∉ \subset ⊂ \subseteq ⊆ \supset ⊃ \supseteq ⊇ " +
        @"\to → \rightarrow → \leftarrow ← \Rightarrow ⇒ \Leftrightarrow ⇔ \mapsto ↦ \perp ⊥";

    private const string Binaries = @"+ + - − * ∗ \times × \cdot ⋅ \pm ± \mp ∓ \div ÷ \ast ∗ \cup ∪ \cap ∩ \setminus ∖ \circ ∘ \oplus ⊕ \otimes ⊗ \wedge ∧ \vee ∨";

    private const string Stretching = @"\sum ∑ \prod ∏ \bigcup ⋃ \bigcap ⋂";

    private const string Integrals = @"\int ∫ \iint ∬ \oint ∮";

    private const string Functions = @"\log log \ln ln \exp exp \arg arg \sin sin \cos cos \tan tan \dim dim \deg deg";

    private const string Limits = @"\max max \min min \lim lim \sup sup \inf inf \Pr Pr \det det \gcd gcd";

    private const string Blanks = @"\quad 1 \qquad 2 \, 0.1667 \: 0.2222 \; 0.2778 ~ 0.25";

    /// <summary>The atoms by their command or character.</summary>
    public static FrozenDictionary<string, MathAtom> Atoms { get; } = Build().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The commands by the sign that they stand for: for those who type the sign itself.</summary>
    public static FrozenDictionary<string, string> Commands { get; } = Atoms
        .Where(a => a.Key.Length > 2 && a.Value.Element.Text.Length == 1)
        .GroupBy(a => a.Value.Element.Text, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(a => a.Key).Order(StringComparer.Ordinal).MinBy(k => k.Length)!, StringComparer.Ordinal);

    // MathML knows no blank of negative width: the theme's style sheet draws the neighbours together.
    private static MathElement Closer => MathElement.Token("mspace", "", ("class", "tex-closer"));

    private static Dictionary<string, MathAtom> Build()
    {
        var atoms = new Dictionary<string, MathAtom>(StringComparer.Ordinal);
        Add(atoms, Greek, t => MathAtom.Ordinary(MathElement.Token("mi", t)));
        Add(atoms, Upright, t => MathAtom.Ordinary(MathElement.Token("mi", t, ("mathvariant", "normal"))));
        Add(atoms, Relations, t => new MathAtom(MathElement.Token("mo", t), MathRole.Relation));
        Add(atoms, Binaries, t => new MathAtom(MathElement.Token("mo", t), MathRole.Binary));
        Add(atoms, Stretching, t => new MathAtom(MathElement.Token("mo", t), MathRole.Operator, TakesLimits: true));
        Add(atoms, Integrals, t => new MathAtom(MathElement.Token("mo", t), MathRole.Operator));
        Add(atoms, Functions, t => new MathAtom(MathElement.Token("mi", t), MathRole.Function));
        Add(atoms, Limits, t => new MathAtom(Movable(t), MathRole.Function, TakesLimits: true));
        Add(atoms, ", , ; ;", t => new MathAtom(MathElement.Token("mo", t), MathRole.Punctuation));
        Add(atoms, ". . / / ! ! ? ?", t => MathAtom.Ordinary(MathElement.Token("mo", t, ("lspace", "0"), ("rspace", "0"))));
        Add(atoms, Blanks, t => new MathAtom(MathElement.Space(t), MathRole.Space));
        atoms[@"\ "] = atoms["~"];
        atoms[@"\!"] = new MathAtom(Closer, MathRole.Space);
        atoms[@"\mid"] = new MathAtom(MathElement.Token("mo", "∣", ("stretchy", "false")), MathRole.Relation);
        return atoms;
    }

    /// <summary>A name whose scripts stand below and above it in displayed formulas, and behind it in lines.</summary>
    public static MathElement Movable(string name) => MathElement.Token("mo", name, ("movablelimits", "true"), ("lspace", "0"), ("rspace", "0"));

    private static void Add(Dictionary<string, MathAtom> atoms, string pairs, Func<string, MathAtom> atom)
    {
        var words = pairs.Split(' ');
        for (var i = 0; i < words.Length; i += 2) atoms.Add(words[i], atom(words[i + 1]));
    }
}
