namespace Reckon.Diagnostics;

/// <summary>The bytes that stand for the characters of a file.</summary>
public enum TextEncoding
{
    /// <summary>UTF-8, with or without a byte order mark.</summary>
    Utf8,

    /// <summary>GB 18030, which holds GBK and GB 2312: what Chinese spreadsheets write unless told otherwise.</summary>
    Gb18030,
}
