using System.Text;
using Reckon.Assessments.Claims;
using Reckon.Assessments.Editions;
using Reckon.Assessments.Export;
using Reckon.Assessments.Quantities;
using Reckon.Support;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Editions;

/// <summary>What the program writes it can read, and the way back loses nothing that is compared.</summary>
public sealed class EditionReaderTests
{
    [Fact]
    public void Reads_what_was_written()
    {
        var edition = Built(372.9, "direct + merchant * k");

        var total = edition.Numbers.Single(n => n.Id == "demo:total");
        var hidden = edition.Numbers.Single(n => n.Id == "demo:hidden");

        Assert.Equal((2922.9275, "万 job", QuantityKind.Formula, "direct + merchant * k"), (total.Value, total.Unit, total.Kind, total.Formula));
        Assert.Equal(["demo:direct", "demo:merchant", "demo:k"], total.Inputs);
        Assert.Null(total.High);
        Assert.Equal((null, QuantityKind.Implied), (hidden.Value, hidden.Kind));
        Assert.Equal(("2923 万 job", ClaimStatus.Reconciles), edition.Claims.Where(c => c.Id == "demo:total").Select(c => (c.Printed, c.Status)).Single());
    }

    [Fact]
    public void A_number_that_is_changed_in_an_assessment_moves_the_total_and_its_verdict()
    {
        var difference = EditionComparison.Compare(Built(372.9, "direct + merchant * k"), Built(382.9, "direct + merchant * k"));

        Assert.Equal([("demo:merchant", ChangeCause.Data), ("demo:total", ChangeCause.Input)], difference.Numbers.Select(n => (n.Id, n.Cause)));
        Assert.Equal(["demo:merchant"], difference.Numbers[1].Roots.Ids);
        Assert.Equal(24.75, difference.Numbers[1].Difference);
        Assert.Equal((ClaimStatus.Reconciles, ClaimStatus.Contradicts, true), difference.Claims.Select(c => (c.Old!.Status, c.New!.Status, c.IsWorse)).Single());
        Assert.True(difference.Exceeds(1));
    }

    [Fact]
    public void A_formula_that_is_changed_in_an_assessment_is_the_cause()
    {
        var difference = EditionComparison.Compare(Built(372.9, "direct + merchant * k"), Built(372.9, "direct + merchant"));

        Assert.Equal([("demo:total", ChangeCause.Formula)], difference.Numbers.Select(n => (n.Id, n.Cause)));
    }

    [Fact]
    public void The_culture_and_a_byte_order_mark_make_no_difference()
    {
        var bytes = Bytes(372.9, "direct + merchant * k");

        var marked = Culture.Run("fr-FR", () => EditionReader.Read(Encoding.UTF8.Preamble.ToArray().Concat(bytes).ToArray()));

        Assert.True(EditionComparison.Compare(EditionReader.Read(bytes), marked).IsEmpty);
        Assert.Equal(372.9, marked.Numbers.Single(n => n.Id == "demo:merchant").Value);
    }

    private static Edition Built(double merchant, string formula) => EditionReader.Read(Bytes(merchant, formula));

    private static byte[] Bytes(double merchant, string formula) => NumbersFile.Write(Load(
        "quantities:\n"
        + Printed("direct", "2000", more: "sense: \">=\"") + Printed("merchant", merchant == 372.9 ? "372.9" : "382.9") + Printed("k", "2.475", "ratio")
        + Checked("total", "2923", formula)
        + "  hidden: { label: u, unit: 万 job, unpublished: true }\n").Portfolio);
}
