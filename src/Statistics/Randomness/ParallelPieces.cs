using System.Runtime.ExceptionServices;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Randomness;

/// <summary>
/// Does numbered pieces of work on several threads; a piece must depend on its number alone and write where no other does.
/// </summary>
internal static class ParallelPieces
{
    /// <summary>As many threads as the machine has processors.</summary>
    public const int AllProcessors = -1;

    /// <summary>Refuses a number of threads that is neither above zero nor <see cref="AllProcessors"/>.</summary>
    /// <exception cref="ArgumentException">The number is zero or below −1.</exception>
    public static void Check(int threads) =>
        Require.That(threads is AllProcessors or > 0, nameof(threads),
            $"threads is {threads}; it must be above zero, or -1 for all processors.");

    /// <summary>Does each piece once. What a piece throws is thrown as it is.</summary>
    /// <param name="count">Pieces are numbered from 0 to count − 1.</param>
    /// <param name="threads">Most threads at a time.</param>
    /// <param name="makeRoom">Makes room that pieces on one thread use one after the other.</param>
    /// <param name="work">Does a piece.</param>
    public static void Do<TRoom>(int count, int threads, Func<TRoom> makeRoom, Action<int, TRoom> work)
    {
        Check(threads);
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, makeRoom, (piece, _, room) =>
            {
                work(piece, room);
                return room;
            }, _ => { });
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
