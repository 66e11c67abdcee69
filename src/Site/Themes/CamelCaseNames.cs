using System.Collections;
using HandlebarsDotNet.Compiler.Resolvers;

namespace Reckon.Site.Themes;

/// <summary>Lets templates write <c>{{title}}</c> for a property <c>Title</c>; keys of dictionaries stay as they are.</summary>
internal sealed class CamelCaseNames : IExpressionNameResolver
{
    public string ResolveExpressionName(object instance, string expressionName) =>
        instance is IDictionary || expressionName.Length == 0 || !char.IsAsciiLetterLower(expressionName[0])
            ? expressionName
            : char.ToUpperInvariant(expressionName[0]) + expressionName[1..];
}
