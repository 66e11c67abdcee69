namespace Reckon.Diagnostics.Tests;

public sealed class CatalogTests
{
    private interface IFruit
    {
        string Name { get; }
    }

    private interface ITwin
    {
        string Name { get; }
    }

    [Fact]
    public void Each_class_of_a_kind_is_found_by_its_name_whatever_the_case()
    {
        var catalog = new Catalog<IFruit>(typeof(CatalogTests).Assembly, f => f.Name);

        Assert.Equal(["Apple", "pear"], catalog.Names);
        Assert.IsType<Apple>(catalog.Find("APPLE"));
        Assert.Null(catalog.Find("plum"));
    }

    [Fact]
    public void Two_of_one_name_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new Catalog<ITwin>(typeof(CatalogTests).Assembly, t => t.Name));

        Assert.Contains("'twin'", error.Message, StringComparison.Ordinal);
    }

    private sealed class Apple : IFruit
    {
        public string Name => "Apple";
    }

    private sealed class Pear : IFruit
    {
        public string Name => "pear";
    }

    private sealed class Castor : ITwin
    {
        public string Name => "Twin";
    }

    private sealed class Pollux : ITwin
    {
        public string Name => "twin";
    }
}
