namespace Reckon.Site.Shortcodes.Note;

/// <summary>What the template of notes reads.</summary>
/// <param name="Type">note, warning or demo.</param>
/// <param name="Title">The title; null takes the type's name.</param>
/// <param name="Content">The remark.</param>
internal sealed record NoteModel(string Type, HtmlText? Title, HtmlText Content);
