namespace Reckon.EndToEnd.Tests.OwnSite;

/// <summary>Shares the built site among test classes.</summary>
[CollectionDefinition(Name)]
public sealed class BuiltSiteCollection : ICollectionFixture<BuiltSite>
{
    public const string Name = "The built site";
}
