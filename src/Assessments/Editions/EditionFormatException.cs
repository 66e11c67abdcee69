namespace Reckon.Assessments.Editions;

#pragma warning disable RCS1194 // Only the reader makes it, always with a sentence.

/// <summary>A text is no <c>numbers.json</c> that can be read. The message is a sentence for people that goes on from the file's name.</summary>
public sealed class EditionFormatException : Exception
{
    internal EditionFormatException(string message) : base(message)
    {
    }
}
