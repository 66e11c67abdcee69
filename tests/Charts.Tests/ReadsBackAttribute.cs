namespace Reckon.Charts.Tests;

/// <summary>The marks whose drawn numbers a test measures and compares with the data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReadsBackAttribute(params string[] marks) : Attribute
{
    /// <summary>The names of the marks.</summary>
    public IReadOnlyList<string> Marks { get; } = marks;
}
