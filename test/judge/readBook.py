"""Opens every .xlsx named with openpyxl, any complaint an error, and prints what it finds on each sheet as JSON."""
import json
import sys
import warnings

import openpyxl

warnings.simplefilter("error")


def sheet(ws):
    setup = ws.page_setup
    return {
        "title": ws.title,
        "merges": sorted(str(each) for each in ws.merged_cells.ranges),
        "validations": sorted(
            [str(each.sqref), each.type, each.showErrorMessage, each.showInputMessage, each.error, each.prompt]
            for each in ws.data_validations.dataValidation
        ),
        "conditions": sorted(str(each.sqref) for each in ws.conditional_formatting),
        "protected": ws.protection.sheet,
        "unlocked": sorted(cell.coordinate for row in ws.iter_rows() for cell in row if not cell.protection.locked),
        "frozen": ws.freeze_panes,
        "paper": [setup.paperSize, setup.orientation, setup.scale, setup.fitToHeight, setup.fitToWidth],
        "fit": ws.sheet_properties.pageSetUpPr.fitToPage if ws.sheet_properties.pageSetUpPr else None,
        "area": ws.print_area,
        "titles": ws.print_title_rows,
        "footer": ws.oddFooter.center.text,
        "breaks": [each.id for each in ws.row_breaks.brk],
        "widths": [ws.column_dimensions[openpyxl.utils.get_column_letter(at)].width for at in range(1, ws.max_column + 1)],
        "heights": [ws.row_dimensions[at].height for at in range(1, ws.max_row + 1)],
        "strings": {cell.coordinate: cell.value for row in ws.iter_rows() for cell in row if cell.data_type == "s"},
        "formulas": sum(1 for row in ws.iter_rows() for cell in row if cell.data_type == "f"),
    }


def book(path):
    wb = openpyxl.load_workbook(path)
    cached = openpyxl.load_workbook(path, data_only=True)
    formulas = [(ws.title, cell.coordinate) for ws in wb for row in ws.iter_rows() for cell in row if cell.data_type == "f"]
    stored = sum(1 for title, at in formulas if cached[title][at].value is not None)
    names = sorted([each.name, wb.sheetnames[each.localSheetId], each.attr_text] for each in wb.defined_names.definedName if each.localSheetId is not None)
    return {"sheets": [sheet(ws) for ws in wb], "names": names, "stored": stored}


json.dump([book(path) for path in sys.argv[1:]], sys.stdout, ensure_ascii=False)
