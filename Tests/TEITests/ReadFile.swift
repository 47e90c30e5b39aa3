import Diagnostics
import Files

func readFile(_ path: String) throws(Diagnostic) -> [UInt8] { try InputFile.read(path) }
