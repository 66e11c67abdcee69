using System.Text;
using Reckon.Assessments.Quantities;

namespace Reckon.Site.Numbers;

/// <summary>Turns names into ids of HTML elements.</summary>
public static class Anchors
{
    /// <summary>The id of a row on a ledger page: <c>jobs.mini[2020]</c> becomes <c>jobs.mini-2020</c>.</summary>
    public static string OfRow(QuantityId id)
    {
        var anchor = new StringBuilder();
        foreach (var c in id.Name)
        {
            if (char.IsLetterOrDigit(c) || c is '.' or '_' or '-') anchor.Append(c);
            else if (c is '[' or ',') anchor.Append('-');
        }

        return anchor.ToString();
    }

    /// <summary>The id of a number's card on any page.</summary>
    public static string OfCard(QuantityId id) => $"n-{id.Assessment}-{OfRow(id)}".Replace('.', '-');
}
