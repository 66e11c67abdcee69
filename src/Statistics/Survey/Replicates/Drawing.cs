using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Survey.Replicates;

/// <summary>Draws without replacement.</summary>
internal static class Drawing
{
    /// <summary>Some of the items in random order (Fisher and Yates).</summary>
    public static int[] Some(int[] items, int count, RandomStream random)
    {
        var drawn = items.ToArray();
        for (var i = 0; i < count; i++)
        {
            var j = i + random.NextIndex(drawn.Length - i);
            (drawn[i], drawn[j]) = (drawn[j], drawn[i]);
        }

        return drawn[..count];
    }
}
