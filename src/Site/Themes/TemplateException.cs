namespace Reckon.Site.Themes;

#pragma warning disable RCS1194 // It never leaves the set of templates.
internal sealed class TemplateException(string message, Exception inner) : Exception(message, inner);
