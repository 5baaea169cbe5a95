using System.Security;

namespace ChiBo.Office.Words;

/// <summary>Texts inside XML that is written by hand.</summary>
internal static class Xml
{
    public static string Escape(string text) => SecurityElement.Escape(Said.Clean(text));
}
