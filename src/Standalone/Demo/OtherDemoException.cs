namespace ChiBo.Standalone.Demo;

/// <summary>The data folder holds the bloc of another seed.</summary>
public sealed class OtherDemoException(string path)
    : Exception($"Thư mục dữ liệu đã giữ một đảng bộ mẫu khác ({path}); hãy dùng --data với thư mục khác.");
