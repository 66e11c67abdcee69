using Reckon.Assessments.Units;

namespace Reckon.Assessments.Tests.Units;

public sealed class DimensionTests
{
    private static readonly Dimension Job = Dimension.Of("job");
    private static readonly Dimension Yuan = Dimension.Of("yuan");

    [Fact]
    public void Products_do_not_depend_on_the_order()
    {
        Assert.Equal(Job * Yuan, Yuan * Job);
        Assert.Equal((Job * Yuan).GetHashCode(), (Yuan * Job).GetHashCode());
        Assert.NotEqual(Job / Yuan, Yuan / Job);
    }

    [Fact]
    public void What_cancels_is_gone()
    {
        Assert.Equal(Dimension.None, Job / Job);
        Assert.True((Job * Yuan / Yuan / Job).IsNone);
        Assert.Equal(Job, Job.Power(3) / Job.Power(2));
        Assert.Equal(Dimension.None, Job.Power(0));
    }

    [Fact]
    public void Roots_halve_even_powers_only()
    {
        Assert.Equal(Job / Yuan, (Job.Power(2) / Yuan.Power(2)).Root());
        Assert.Null((Job.Power(2) / Yuan).Root());
        Assert.Equal(Dimension.None, Dimension.None.Root());
    }

    [Fact]
    public void Names_read_as_a_person_writes_them()
    {
        Assert.Equal("yuan/job", (Yuan / Job).ToString());
        Assert.Equal("1/job^2", Job.Power(-2).ToString());
        Assert.Equal("a bare number", Dimension.None.ToString());
    }
}
